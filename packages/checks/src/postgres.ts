/**
 * `npm run check:postgres`: the tests of `npm run test:sql`, on a PostgreSQL server instead, in a
 * cluster of its own that is removed afterwards. It needs PostgreSQL 15 or later (on Debian
 * `apt-get install postgresql`). The server orders texts as English does, and has to be told
 * otherwise.
 */
import { spawnSync } from "node:child_process";
import { chmodSync, chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "./workspace.js";

const programs = programsFolder();
const folder = mkdtempSync(join(tmpdir(), "defence-pact-postgres-"));
const data = join(folder, "data");
/** PostgreSQL refuses to run as root. */
const isRoot = process.getuid?.() === 0;

try {
  if (isRoot) {
    const [user = 0, group = 0] = ["-u", "-g"].map((flag) =>
      Number(output("id", flag, "postgres")),
    );
    chownSync(folder, user, group);
  }
  chmodSync(folder, 0o755);
  server(
    "initdb",
    "-D",
    data,
    "-U",
    "postgres",
    "-A",
    "trust",
    "-E",
    "UTF8",
    "--no-sync",
    "--no-instructions",
    "--locale=C",
    "--locale-provider=icu",
    "--icu-locale=en-US",
  );
  // No port: only programs on this machine that know the folder reach it.
  const settings = `-c listen_addresses='' -c unix_socket_directories='${folder}' -c fsync=off`;
  server("pg_ctl", "start", "-w", "-D", data, "-l", join(folder, "log"), "-o", settings);
  const { status } = spawnSync(
    "npm",
    ["test", "--prefix", join(root, "packages/checks/databases")],
    {
      stdio: "inherit",
      env: { ...process.env, POSTGRES_URL: `postgresql://postgres@/postgres?host=${folder}` },
    },
  );
  process.exitCode = status ?? 1;
} finally {
  if (existsSync(join(data, "postmaster.pid"))) server("pg_ctl", "stop", "-D", data, "-m", "fast");
  rmSync(folder, { recursive: true, force: true });
}

/** Where Debian keeps the programs of the newest PostgreSQL installed. */
function programsFolder(): string {
  const base = "/usr/lib/postgresql";
  const versions = existsSync(base) ? readdirSync(base).map(Number) : [];
  const newest = Math.max(...versions);
  if (newest >= 15) return join(base, String(newest), "bin");
  throw new Error(`No PostgreSQL from version 15 in ${base}: run "apt-get install postgresql".`);
}

/** Runs a program of PostgreSQL, as nobody of importance. */
function server(program: string, ...args: readonly string[]): void {
  const path = join(programs, program);
  if (isRoot) output("runuser", "-u", "postgres", "--", path, ...args);
  else output(path, ...args);
}

function output(command: string, ...args: readonly string[]): string {
  // What the server says goes to its log: a pipe that it holds open would never end.
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    encoding: "utf8",
    cwd: folder,
  });
  if (error !== undefined) throw error;
  if (status !== 0) throw new Error(`${command} ${args.join(" ")} failed:\n${stdout}${stderr}`);
  return stdout;
}
