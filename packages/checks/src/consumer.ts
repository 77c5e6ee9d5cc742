import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import ts from "typescript";
import * as z from "zod";
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
 * @throws If npm fails, with what npm said.
 */
export function createConsumer(folders: readonly string[] = floors): Consumer {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "defence-pact-consumer-")));
  const packages = join(folder, "tarballs");
  mkdirSync(packages);
  const workspaces = folders.map((floor) => `--workspace=packages/${floor}`);
  const packed = npm(root, ["pack", "--json", "--pack-destination", packages, ...workspaces]);
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
    // Without these npm asks the registry for the packages our packages depend on: our own.
    overrides: Object.fromEntries(tarballs.map(({ name }) => [name, `$${name}`])),
  };
  writeFileSync(join(folder, "package.json"), JSON.stringify(manifest));
  npm(folder, ["install", "--no-audit", "--no-fund", "--prefer-offline"]);
  return { folder, tarballs, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** The package.json of a package as a project has it installed. */
export function readInstalled(consumer: Consumer, name: string): Manifest {
  return readManifestFile(join(consumer.folder, "node_modules", name, "package.json"));
}

/** Runs npm in `folder` and gives its standard output. */
export function npm(folder: string, args: readonly string[]): string {
  return run(process.execPath, [npmScript(), ...args], folder, npmEnvironment());
}

/** The npm that started this program. */
export function npmScript(): string {
  const script = process.env["npm_execpath"];
  if (script !== undefined) return script;
  throw new Error("npm_execpath is not set: run this through npm, as `npm test` does.");
}

/** The environment for npm in another project: it tells its children which project it runs in. */
export function npmEnvironment(): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !/^npm_(package|lifecycle|config_(local_prefix|workspace))/.test(name),
    ),
  );
}

/** Runs a script with this Node in `folder` and gives its standard output. */
export function runScript(folder: string, file: string): string {
  return run(process.execPath, [file], folder, process.env);
}

function run(
  command: string,
  args: readonly string[],
  cwd: string,
  env: Readonly<NodeJS.ProcessEnv>,
): string {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd,
    env,
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
  if (error) throw error;
  if (status !== 0) {
    throw new Error(`${args.join(" ")} exited with ${status} in ${cwd}:\n${stderr}\n${stdout}`);
  }
  return stdout;
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

/** A way in which TypeScript finds a package. */
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
  // Neither the browser's types nor Node's: ours must not need them.
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

/** Compiles files of the consumer in a strict project; gives the errors in them or in packages. */
export function compile(
  consumer: Consumer,
  files: Readonly<Record<string, string>>,
  resolution: Resolution,
): string[] {
  const paths = Object.entries(files).map(([name, text]) => {
    const path = join(consumer.folder, name);
    writeFileSync(path, text);
    return path;
  });
  // TypeScript 6 warns that node10 goes; people still use it.
  const json = { ...strictest, ...resolutions[resolution], ignoreDeprecations: "6.0" };
  const { options, errors } = ts.convertCompilerOptionsFromJson(json, consumer.folder);
  const program = ts.createProgram(paths, options);
  return [...errors, ...ts.getPreEmitDiagnostics(program)].flatMap(({ file, messageText }) => {
    const text = ts.flattenDiagnosticMessageText(messageText, "\n");
    if (file === undefined) return [text];
    // Linked packages (zod) lie elsewhere and answer for themselves.
    const path = relative(consumer.folder, file.fileName);
    return path.startsWith("..") ? [] : [`${path}: ${text}`];
  });
}
