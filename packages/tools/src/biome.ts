import { createRequire } from "node:module";
import { run } from "./run.js";
import { repositoryRoot } from "./source-files.js";

/**
 * Formats files in place.
 *
 * @throws Error when a file cannot be formatted, with what Biome printed.
 */
export function format(paths: readonly string[]): void {
  const biome = createRequire(import.meta.url).resolve("@biomejs/biome/bin/biome");
  run(repositoryRoot, [process.execPath, biome, "check", "--write", ...paths]);
}
