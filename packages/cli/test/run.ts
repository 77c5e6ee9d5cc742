import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { inject } from "vitest";
import type {} from "../../checks/src/installed.js";

/** The command as a stranger has it, installed from the packed packages. */
export const command: string = join(inject("commands"), "defence-pact");

/** What a command printed, and how it ended. */
export interface Ran {
  readonly out: string;
  readonly error: string;
  readonly status: number | null;
}

/** Runs the command as a shell would, without a terminal; on a build server, where some colour. */
export function run(...args: readonly string[]): Ran {
  const { FORCE_COLOR: _, NO_COLOR: __, ...env } = process.env;
  const { stdout, stderr, status } = spawnSync(command, args, {
    encoding: "utf8",
    env: { ...env, CI: "true" },
    maxBuffer: 2 ** 27,
  });
  return { out: stdout, error: stderr, status };
}

/** What a command prints as JSON. */
export function json(...args: readonly string[]): unknown {
  return JSON.parse(run(...args, "--json").out);
}
