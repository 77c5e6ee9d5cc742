import { spawnSync } from "node:child_process";

/** How a command ended, and what it printed. */
export interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  /** What it printed to either stream. */
  readonly output: string;
}

/** The script of the npm that started this program. */
export function npmScript(): string {
  const script = process.env["npm_execpath"];
  if (script !== undefined) return script;
  throw new Error("npm_execpath is not set: run this through npm, as `npm test` does.");
}

/**
 * Runs a command to its end. `npm` is the npm that started this program, without the variables that
 * would name this project to it; `settings` are further variables for it.
 */
export function attempt(
  cwd: string,
  [program = "", ...args]: readonly string[],
  settings: NodeJS.ProcessEnv = {},
): Ended {
  const isNpm = program === "npm";
  const { status, stdout, stderr, error } = spawnSync(
    isNpm ? process.execPath : program,
    isNpm ? [npmScript(), ...args] : args,
    {
      cwd,
      env: isNpm ? { ...npmEnvironment(), ...settings } : process.env,
      encoding: "utf8",
      maxBuffer: 64 * 1024 * 1024,
    },
  );
  if (error) throw error;
  return { status, stdout, output: stdout + stderr };
}

/**
 * Runs a command as {@link attempt} does, and returns its standard output.
 *
 * @throws If the command fails, with what it printed.
 */
export function run(cwd: string, command: readonly string[], settings?: NodeJS.ProcessEnv): string {
  const { status, stdout, output } = attempt(cwd, command, settings);
  if (status === 0) return stdout;
  throw new Error(`${command.join(" ")} exited with ${status} in ${cwd}:\n${output}`);
}

function npmEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(
    ([name]) => !/^npm_(package|lifecycle|config_(local_prefix|workspace))/.test(name),
  );
  return { ...Object.fromEntries(kept), CI: "true", TURBO_TELEMETRY_DISABLED: "1" };
}
