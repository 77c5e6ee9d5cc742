import { spawnSync } from "node:child_process";
import { Readable } from "node:stream";
import { fileURLToPath } from "node:url";
import { vi } from "vitest";
import { main } from "../src/program.js";

/** The command as it is built, for what only a process has: pipes, signals, an environment. */
export const command: string = fileURLToPath(new URL("../dist/main.js", import.meta.url));

/** What a command printed, and how it ended. */
export interface Ran {
  readonly out: string;
  readonly error: string;
  readonly status: number | null;
}

/** Runs the command in this process, without a terminal. */
export async function run(...args: readonly string[]): Promise<Ran> {
  return await runWith("", ...args);
}

/** Runs the command as {@link run} does, with something on standard input. */
export async function runWith(input: string, ...args: readonly string[]): Promise<Ran> {
  vi.stubEnv("FORCE_COLOR", undefined);
  const stdin = Readable.from([input]);
  const stdout = { text: "", write: (content: string | Uint8Array) => add(stdout, content) };
  const stderr = { text: "", write: (content: string | Uint8Array) => add(stderr, content) };
  const status = await main(args, { stdin, stdout, stderr });
  return { out: stdout.text, error: stderr.text, status };
}

function add(stream: { text: string }, content: string | Uint8Array): void {
  stream.text += typeof content === "string" ? content : Buffer.from(content).toString();
}

/** Runs the command as a shell would; on a build server, where some colour. */
export function spawned(...args: readonly string[]): Ran {
  const { FORCE_COLOR: _, NO_COLOR: __, ...env } = process.env;
  const { stdout, stderr, status } = spawnSync(process.execPath, [command, ...args], {
    encoding: "utf8",
    env: { ...env, CI: "true" },
    maxBuffer: 2 ** 27,
  });
  return { out: stdout, error: stderr, status };
}

/** What a command prints as JSON. */
export async function json(...args: readonly string[]): Promise<unknown> {
  return JSON.parse((await run(...args, "--json")).out);
}
