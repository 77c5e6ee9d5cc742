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

const manifestShape = z.object({
  name: z.string(),
  version: z.string(),
  exports: z.record(z.string(), z.unknown()),
  scripts: z.record(z.string(), z.string()).default({}),
  dependencies: z.record(z.string(), z.string()).default({}),
  repository: z.object({ url: z.string() }).optional(),
});

/** The part of a package.json that the checks read. */
export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly exports: Readonly<Record<string, unknown>>;
  readonly scripts: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly repository?: { readonly url: string } | undefined;
}

/** The package.json of a published package, given its folder under packages/. */
export function readManifest(folder: string): Manifest {
  return readManifestFile(join(root, "packages", folder, "package.json"));
}

/** Any package.json of a published package: the project's, or one that npm installed. */
export function readManifestFile(file: string): Manifest {
  return manifestShape.parse(JSON.parse(readFileSync(file, "utf8")));
}

/** Sorted paths of the files under `folder` that end in `ending`; none if it does not exist. */
export function filesUnder(folder: string, ending: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(ending))
    .map((path) => join(folder, path))
    .sort();
}
