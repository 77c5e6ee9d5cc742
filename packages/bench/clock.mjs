/**
 * Starts a clock; what it returns gives the milliseconds since. They are the lesser of those that
 * went by and those of processor time, of all threads: what other programs take of the machine
 * does not count. Windows counts processor time too coarsely.
 */
export function startClock() {
  const processor = process.cpuUsage();
  const start = performance.now();
  return () => {
    const gone = performance.now() - start;
    const { user, system } = process.cpuUsage(processor);
    return process.platform === "win32" ? gone : Math.min(gone, (user + system) / 1000);
  };
}
