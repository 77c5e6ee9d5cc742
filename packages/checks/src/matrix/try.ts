import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import * as z from "zod";

/** The cells of a table, row by row, the first row its heading. */
export type TableCells = readonly (readonly string[])[];

/** What did not work, or is too big. */
export const faults: string[] = [];

/** Where the runtimes, bundlers and compilers are installed. */
export const matrix: string = fileURLToPath(new URL("../../matrix", import.meta.url));

/** The file of a tool of the matrix. */
export function tool(...parts: string[]): string {
  return join(matrix, "node_modules", ...parts);
}

const byName = z.record(z.string(), z.string());
const toolsShape = z.object({ dependencies: byName, devDependencies: byName });

/** The exact version of each tool of the matrix. */
export function versions(): ReadonlyMap<string, string> {
  const text = readFileSync(join(matrix, "package.json"), "utf8");
  const { dependencies, devDependencies } = toolsShape.parse(JSON.parse(text));
  const all = Object.entries({ ...dependencies, ...devDependencies });
  return new Map(all.map(([name, version]) => [name, version.replace(/^npm:.*@/, "")]));
}

/** A program that ran: what it printed, and how it ended. */
export interface Run {
  readonly ok: boolean;
  readonly output: string;
}

/** Runs a program in the consumer's project; a failure is added to {@link faults}. */
export function tryProgram(
  what: string,
  command: string,
  args: readonly string[],
  cwd: string,
): Run {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd,
    encoding: "utf8",
    timeout: 300_000,
    env: { ...process.env, NO_COLOR: "1" },
  });
  const output = `${stdout}${stderr}`.trim();
  const ok = error === undefined && status === 0;
  if (!ok) faults.push(`${what}: ${error?.message ?? `exited with ${status}`}\n${output}`);
  return { ok, output };
}
