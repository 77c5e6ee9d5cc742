import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";

/**
 * Formats files in place.
 *
 * @throws Error when a file cannot be formatted, with what Biome says.
 */
export function format(paths: readonly string[]): void {
  const biome = createRequire(import.meta.url).resolve("@biomejs/biome/bin/biome");
  const run = spawnSync(process.execPath, [biome, "check", "--write", ...paths], {
    encoding: "utf8",
  });
  if (run.error) throw run.error;
  if (run.status !== 0) throw new Error(run.stderr);
}
