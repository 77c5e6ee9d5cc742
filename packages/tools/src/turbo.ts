/**
 * Runs turbo with its telemetry off, which turbo.json cannot ask for and no npm script can set the
 * same way on every system.
 *
 * `--quiet` as the first argument keeps turbo's output back unless it fails, so that the command
 * after it has standard output to itself.
 */
import { spawn } from "node:child_process";
import { createRequire } from "node:module";

const quiet = process.argv[2] === "--quiet";
const turbo = createRequire(import.meta.url).resolve("turbo/bin/turbo");
const run = spawn(process.execPath, [turbo, ...process.argv.slice(quiet ? 3 : 2)], {
  env: { ...process.env, TURBO_TELEMETRY_DISABLED: "1" },
  stdio: quiet ? ["ignore", "pipe", "pipe"] : "inherit",
});

const held: Buffer[] = [];
run.stdout?.on("data", (chunk: Buffer) => held.push(chunk));
run.stderr?.on("data", (chunk: Buffer) => held.push(chunk));
if (quiet) {
  setTimeout(() => console.error("Building (about half a minute the first time) …"), 1500).unref();
}

run.on("error", (error) => {
  throw error;
});
run.on("close", (status) => {
  if (status !== 0) process.stderr.write(Buffer.concat(held));
  process.exitCode = status ?? 1;
});
