import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import ts from "typescript";
import * as z from "zod";
import { run } from "../../tools/src/run.js";
import { floors, type Manifest, readManifest, readManifestFile, root } from "./workspace.js";

/** A published package as npm would upload it. */
export interface Tarball {
  /** The package's name. */
  readonly name: string;
  /** Where the .tgz file is. */
  readonly file: string;
  /** The paths inside, relative to the package. */
  readonly paths: readonly string[];
}

/** A stranger's project, outside this one, with published packages installed. */
export interface Consumer {
  readonly folder: string;
  readonly tarballs: readonly Tarball[];
  /** Deletes the project and the tarballs. */
  remove(): void;
}

const packShape = z.array(
  z.object({
    name: z.string(),
    filename: z.string(),
    files: z.array(z.object({ path: z.string() })),
  }),
);

/**
 * Packs published packages and installs the tarballs in a new project in the system's temporary
 * folder. zod and kysely, which users bring themselves, are linked from this project.
 *
 * @param folders - Their folders under packages/; all when left out.
 * @throws If npm fails, with what it printed.
 */
export function createConsumer(folders: readonly string[] = floors): Consumer {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "defence-pact-consumer-")));
  const packages = join(folder, "tarballs");
  mkdirSync(packages);
  const workspaces = folders.map((floor) => `--workspace=packages/${floor}`);
  const packed = run(root, [
    "npm",
    "pack",
    "--json",
    "--pack-destination",
    packages,
    ...workspaces,
  ]);
  const tarballs = packShape.parse(JSON.parse(packed)).map(({ name, filename, files }) => ({
    name,
    file: join(packages, filename),
    paths: files.map(({ path }) => path),
  }));
  const ours = Object.fromEntries(tarballs.map(({ name, file }) => [name, `file:${file}`]));
  const manifest = {
    name: "consumer",
    private: true,
    dependencies: {
      ...ours,
      zod: `file:${join(root, "node_modules/zod")}`,
      kysely: `file:${join(root, "node_modules/kysely")}`,
    },
    // Without these npm asks the registry for our packages that others of ours depend on.
    overrides: Object.fromEntries(tarballs.map(({ name }) => [name, `$${name}`])),
  };
  writeFileSync(join(folder, "package.json"), JSON.stringify(manifest));
  run(folder, ["npm", "install", "--no-audit", "--no-fund", "--prefer-offline"]);
  return { folder, tarballs, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** The package.json of a package as a project has it installed. */
export function readInstalled(consumer: Consumer, name: string): Manifest {
  return readManifestFile(join(consumer.folder, "node_modules", name, "package.json"));
}

/** What can be imported of a package: its name for ".", and each subpath. */
export interface EntryPoint {
  /** What stands in the import statement: `@defence-pact/entities/ids`. */
  readonly specifier: string;
  readonly json: boolean;
}

/** Every entry point of every published package. */
export function entryPoints(): EntryPoint[] {
  return floors.flatMap((floor) => {
    const { name, exports } = readManifest(floor);
    return Object.keys(exports).map((subpath) => ({
      specifier: name + subpath.slice(1),
      json: subpath.endsWith(".json"),
    }));
  });
}

/** A way for TypeScript to find packages. */
export type Resolution = "nodenext" | "bundler" | "node10";

/** The options of each {@link Resolution} in use. */
export const resolutions: Readonly<Record<Resolution, object>> = {
  nodenext: { module: "nodenext", moduleResolution: "nodenext" },
  bundler: { module: "esnext", moduleResolution: "bundler" },
  node10: { module: "commonjs", moduleResolution: "node10" },
};

/** As strict as TypeScript can be, with the declarations of the installed packages. */
export const strictest = {
  target: "es2022",
  // Our types must need neither the browser's nor Node's.
  lib: ["es2022"],
  types: [],
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  skipLibCheck: false,
  resolveJsonModule: true,
  esModuleInterop: true,
  noEmit: true,
} as const;

/**
 * A module that imports every entry point and depends on exact types.
 *
 * @param json - Whether it imports JSON files, and how.
 */
export function importEverything(json: "none" | "plain" | "with attributes"): string {
  const entries = entryPoints().filter((entry) => json !== "none" || !entry.json);
  const attributes = json === "with attributes" ? ' with { type: "json" }' : "";
  return [
    ...entries.map((entry, place) =>
      entry.json
        ? `import all${place} from "${entry.specifier}"${attributes};`
        : `import * as all${place} from "${entry.specifier}";`,
    ),
    `export const all: unknown[] = [${entries.map((_, place) => `all${place}`)}];`,
    'import { kai, entities, type EntityId } from "@defence-pact/entities";',
    'import { fa50, platforms } from "@defence-pact/platforms";',
    'export const literal: "kai" = kai.id;',
    'export const same: "kai" = entities.kai.id;',
    'export const bracket: "fa-50" = platforms["fa-50"].id;',
    'export const named: "fa-50" = fa50.id;',
    'export const id: EntityId = "kai";',
    "// @ts-expect-error: a misspelt id",
    'export const misspelt: EntityId = "kia";',
  ].join("\n");
}

/** Compiles files of the consumer strictly; returns the errors in them or in our packages. */
export function compileStrictly(
  consumer: Consumer,
  files: Readonly<Record<string, string>>,
  resolution: Resolution,
): string[] {
  const paths = Object.entries(files).map(([name, text]) => {
    const path = join(consumer.folder, name);
    writeFileSync(path, text);
    return path;
  });
  // TypeScript 6 deprecates node10; people still use it.
  const json = { ...strictest, ...resolutions[resolution], ignoreDeprecations: "6.0" };
  const { options, errors } = ts.convertCompilerOptionsFromJson(json, consumer.folder);
  const program = ts.createProgram(paths, options);
  return [...errors, ...ts.getPreEmitDiagnostics(program)].flatMap(({ file, messageText }) => {
    const text = ts.flattenDiagnosticMessageText(messageText, "\n");
    if (file === undefined) return [text];
    // Linked packages (zod) are elsewhere; their errors are not ours.
    const path = relative(consumer.folder, file.fileName);
    return path.startsWith("..") ? [] : [`${path}: ${text}`];
  });
}
