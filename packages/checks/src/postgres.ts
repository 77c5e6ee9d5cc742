import { chmodSync, chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "../../tools/src/run.js";

/** PostgreSQL refuses to run as root. */
const isRoot = process.getuid?.() === 0;

/**
 * Starts a PostgreSQL server in a cluster of its own, and removes both afterwards. It sorts texts by
 * the rules of English, so that statements must ask for another order.
 *
 * @param use - Gets the address of an empty database.
 * @throws If PostgreSQL 15 or later is not installed, or does not start.
 */
export function withServer(use: (url: string) => void): void {
  const programs = programsFolder();
  const folder = mkdtempSync(join(tmpdir(), "defence-pact-postgres-"));
  const data = join(folder, "data");
  const server = (program: string, ...args: readonly string[]): void => {
    const command = [join(programs, program), ...args];
    // What the server prints goes to its log: a pipe that it holds open would never end.
    run(folder, isRoot ? ["runuser", "-u", "postgres", "--", ...command] : command);
  };
  try {
    if (isRoot) {
      const [user = 0, group = 0] = ["-u", "-g"].map((flag) =>
        Number(run(folder, ["id", flag, "postgres"])),
      );
      chownSync(folder, user, group);
    }
    chmodSync(folder, 0o755);
    const locale = ["--locale=C", "--locale-provider=icu", "--icu-locale=en-US", "-E", "UTF8"];
    const quick = ["--no-sync", "--no-instructions"];
    server("initdb", "-D", data, "-U", "postgres", "-A", "trust", ...locale, ...quick);
    // No port: only programs on this machine that know the folder can connect.
    const settings = `-c listen_addresses='' -c unix_socket_directories='${folder}' -c fsync=off`;
    server("pg_ctl", "start", "-w", "-D", data, "-l", join(folder, "log"), "-o", settings);
    use(`postgresql://postgres@/postgres?host=${folder}`);
  } finally {
    if (existsSync(join(data, "postmaster.pid"))) {
      server("pg_ctl", "stop", "-D", data, "-m", "fast");
    }
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Where Debian keeps the programs of the newest PostgreSQL installed. */
function programsFolder(): string {
  const base = "/usr/lib/postgresql";
  const versions = existsSync(base) ? readdirSync(base).map(Number) : [];
  const newest = Math.max(...versions);
  if (newest >= 15) return join(base, String(newest), "bin");
  throw new Error(`No PostgreSQL from version 15 in ${base}: run "apt-get install postgresql".`);
}
