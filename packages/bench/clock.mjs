/** The middle of some numbers; of two middles the higher. */
export function median(values) {
  return [...values].sort((a, b) => a - b)[values.length >> 1];
}

/**
 * Starts a clock and returns a function that reads it, in milliseconds. It takes the lesser of the
 * time elapsed and the processor time of all threads, so that other programs do not count. Windows
 * counts processor time too coarsely for this.
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
