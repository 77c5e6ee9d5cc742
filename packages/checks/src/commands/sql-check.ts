/**
 * `npm run sql:check`: the same questions in memory, in DuckDB and in PostgreSQL compiled to
 * WebAssembly. `npm run sql:check -- --server` asks a PostgreSQL server instead.
 */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { npmScript } from "../../../tools/src/run.js";
import { withServer } from "../postgres.js";
import { root } from "../workspace.js";

if (process.argv.includes("--server")) withServer((url) => test({ POSTGRES_URL: url }));
else test({});

function test(settings: NodeJS.ProcessEnv): void {
  const args = [npmScript(), "test", "--prefix", join(root, "packages/checks/databases")];
  const env = { ...process.env, ...settings };
  const { status } = spawnSync(process.execPath, args, { stdio: "inherit", env });
  process.exitCode = status ?? 1;
}
