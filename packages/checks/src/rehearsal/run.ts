import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import * as z from "zod";
import { npmEnvironment, npmScript } from "../consumer.js";

/** How a command ended, and what it printed. */
export interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  /** What it printed to either stream. */
  readonly output: string;
}

/** Runs a command. npm is the one that runs this script; `settings` are for it alone. */
export function execute(
  cwd: string,
  [program = "", ...args]: readonly string[],
  settings: NodeJS.ProcessEnv = {},
): Ended {
  const npm = { ...npmEnvironment(), CI: "true", TURBO_TELEMETRY_DISABLED: "1", ...settings };
  const [command, all, env] =
    program === "npm"
      ? [process.execPath, [npmScript(), ...args], npm]
      : [program, args, process.env];
  const { status, stdout, stderr, error } = spawnSync(command, all, {
    cwd,
    env,
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
  if (error) throw error;
  return { status, stdout, output: stdout + stderr };
}

/** Runs a command that must not fail, and gives its standard output. */
export function run(
  cwd: string,
  command: readonly string[],
  settings: NodeJS.ProcessEnv = {},
): string {
  const { status, stdout, output } = execute(cwd, command, settings);
  if (status !== 0) throw new Error(`${command.join(" ")} exited with ${status}:\n${output}`);
  return stdout;
}

/** @throws If `actual` is not `expected`. */
export function equal(what: string, actual: unknown, expected: unknown): void {
  if (actual === expected) return;
  throw new Error(`${what}: ${String(actual)} instead of ${String(expected)}.`);
}

/** @throws If the file holds no JSON of the shape. */
export function readJson<T>(file: string, shape: z.ZodType<T>): T {
  return shape.parse(JSON.parse(readFileSync(file, "utf8")));
}

/** Whatever has a version: a package.json, a program that says who it is. */
export const versioned: z.ZodType<{ readonly version: string }> = z.object({ version: z.string() });
