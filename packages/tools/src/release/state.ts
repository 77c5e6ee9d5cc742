/** Reads the datasets as released or as built: what a user of the packages has. */
import { existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { type DatasetName, datasetNames, type Redirects } from "@defence-pact/schema";
import * as z from "zod";
import { attempt, run } from "../run.js";

/** A JSON value. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;

/** A JSON object. */
export interface JsonObject {
  readonly [key: string]: Json;
}

/** A dataset as its package ships it. */
export interface DatasetState {
  readonly version: string;
  /** The records by id. */
  readonly records: ReadonlyMap<string, JsonObject>;
  readonly redirects: Redirects;
  /** The names of the values that the package exports. */
  readonly exports: readonly string[];
  readonly schema: JsonObject;
}

/** The datasets by name; those never released are left out. */
export type DatasetStates = { readonly [Name in DatasetName]?: DatasetState };

const jsonObject: z.ZodType<JsonObject> = z.record(z.string(), z.json());
const recordsShape: z.ZodType<readonly ({ readonly id: string } & JsonObject)[]> = z.array(
  z.object({ id: z.string() }).catchall(z.json()),
);
const redirectList: z.ZodType<Redirects> = z.record(
  z.string(),
  z.union([
    z.object({ moved: z.string() }),
    z.object({ split: z.tuple([z.string(), z.string()], z.string()) }),
  ]),
);
const nameAndVersion = z.object({ name: z.string(), version: z.string() });

/**
 * Reads one dataset from the folder of its package, as installed or as built.
 *
 * @throws Error when a file is missing or has another shape, with its path.
 */
export async function readDataset(folder: string): Promise<DatasetState> {
  const built = join(folder, "dist", "index.js");
  for (const file of [built, join(folder, "data.json"), join(folder, "schema.json")]) {
    if (!existsSync(file)) throw new Error(`${file} does not exist: run "npm run build" first.`);
  }
  const module: object = await import(pathToFileURL(resolve(built)).href);
  const records = readShape(join(folder, "data.json"), recordsShape);
  return {
    version: readShape(join(folder, "package.json"), nameAndVersion).version,
    records: new Map(records.map((record) => [record.id, record])),
    redirects: redirectList.parse(Reflect.get(module, "redirects")),
    exports: Object.keys(module).sort(),
    schema: readShape(join(folder, "schema.json"), jsonObject),
  };
}

function readShape<T>(file: string, shape: z.ZodType<T>): T {
  const result = shape.safeParse(JSON.parse(readFileSync(file, "utf8")));
  if (result.success) return result.data;
  throw new Error(`${file} is not as the build writes it:\n${z.prettifyError(result.error)}`);
}

/** Reads the datasets as they were last built in the project at `root`. */
export async function readBuild(root: string): Promise<DatasetStates> {
  return readFolders(new Map(datasetNames.map((name) => [name, join(root, "packages", name)])));
}

async function readFolders(folders: ReadonlyMap<DatasetName, string>): Promise<DatasetStates> {
  const state: { [Name in DatasetName]?: DatasetState } = {};
  for (const [name, folder] of folders) state[name] = await readDataset(folder);
  return state;
}

/**
 * Reads the datasets among the tarballs in a folder, as `npm pack` writes them.
 *
 * @param folder - Where the `.tgz` files are; other packages are passed over.
 * @param unpackTo - An empty folder for their contents.
 * @throws Error when the folder has no tarball of any dataset, or one cannot be unpacked.
 */
export async function readTarballs(folder: string, unpackTo: string): Promise<DatasetStates> {
  const folders = new Map<DatasetName, string>();
  for (const file of readdirSync(folder).filter((name) => name.endsWith(".tgz"))) {
    const target = join(unpackTo, basename(file, ".tgz"));
    mkdirSync(target, { recursive: true });
    // Every system with Node has a tar: Windows too, since 2018.
    run(target, ["tar", "-xzf", resolve(folder, file), "--strip-components=1"]);
    const { name } = readShape(join(target, "package.json"), nameAndVersion);
    const dataset = datasetNames.find((known) => `@defence-pact/${known}` === name);
    if (dataset !== undefined) folders.set(dataset, target);
  }
  if (folders.size === 0) {
    throw new Error(`${folder} holds no tarball of a dataset: fill it with "npm pack".`);
  }
  return readFolders(folders);
}

/**
 * Reads the datasets as npm's registry has them now; empty where nothing was released yet.
 *
 * @param folder - An empty folder for the tarballs and their contents.
 * @throws Error when the registry cannot be asked, with what npm printed.
 */
export async function readLatest(folder: string): Promise<DatasetStates> {
  const tarballs = join(folder, "tarballs");
  mkdirSync(tarballs, { recursive: true });
  for (const name of datasetNames) {
    const pack = ["npm", "pack", `@defence-pact/${name}@latest`, "--json"];
    const { status, output } = attempt(folder, [...pack, "--pack-destination", tarballs]);
    if (status !== 0 && !output.includes("E404")) {
      throw new Error(
        `Cannot ask the registry for the last release of ${name}; to compare without it, give --against and a folder of its tarballs.\n${output}`,
      );
    }
  }
  return readdirSync(tarballs).length === 0 ? {} : readTarballs(tarballs, join(folder, "unpacked"));
}
