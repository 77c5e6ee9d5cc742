import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import * as z from "zod";

/** The folder of the whole project. */
export const root: string = fileURLToPath(new URL("../../..", import.meta.url));

/**
 * The published packages by folder, lowest floor first: each may depend on those before it and on
 * none after it.
 */
export const floors: readonly string[] = [
  "schema",
  "sources",
  "entities",
  "platforms",
  "timeline",
  "quotes",
  "query",
  "cli",
  "mcp",
];

/** The published packages that are imported, by folder: all but the commands. */
export const libraries: readonly string[] = floors.filter(
  (folder) => folder !== "cli" && folder !== "mcp",
);

/** The published packages whose records are data, by folder. */
export const datasets: readonly string[] = [
  "sources",
  "entities",
  "platforms",
  "timeline",
  "quotes",
];

const manifestShape = z.object({
  name: z.string(),
  version: z.string(),
  exports: z.record(z.string(), z.unknown()),
  dependencies: z.record(z.string(), z.string()).default({}),
});

/** The part of a package.json that the checks read. */
export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly exports: Readonly<Record<string, unknown>>;
  readonly dependencies: Readonly<Record<string, string>>;
}

/** The package.json of a published package, given its folder under packages/. */
export function readManifest(folder: string): Manifest {
  const file = join(root, "packages", folder, "package.json");
  return manifestShape.parse(JSON.parse(readFileSync(file, "utf8")));
}

/** Files under `folder` whose names end in `ending`, as sorted paths; none if it does not exist. */
export function filesUnder(folder: string, ending: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(ending))
    .map((path) => join(folder, path))
    .sort();
}
