import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { isBuiltin } from "node:module";
import { basename, join } from "node:path";
import { checkPackage, createPackageFromTarballData } from "@arethetypeswrong/core";
import { datasetNames } from "@defence-pact/schema";
import { build } from "esbuild";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import * as z from "zod";
import { run } from "../../tools/src/run.js";
import {
  type Consumer,
  compileStrictly,
  createConsumer,
  entryPoints,
  importEverything,
  readInstalled,
} from "../src/consumer.js";
import { floors, libraries, readManifest } from "../src/workspace.js";

let consumer: Consumer;
beforeAll(() => {
  consumer = createConsumer();
});
afterAll(() => consumer.remove());

function tarball(folder: string): Consumer["tarballs"][number] {
  const { name } = readManifest(folder);
  const found = consumer.tarballs.find((candidate) => candidate.name === name);
  if (found === undefined) throw new Error(`npm packed no ${name}.`);
  return found;
}

describe.each(floors)("the tarball of %s", (folder) => {
  it("holds what users need and nothing else", () => {
    const allowed =
      /^(dist\/[^/]+\.(js|cjs|d\.ts|d\.cts)|data\.json|schema\.json|README\.md|LICENSE|CHANGELOG\.md|package\.json)$/;
    const { paths } = tarball(folder);
    expect(paths.filter((path) => !allowed.test(path))).toEqual([]);
    expect(paths).toEqual(expect.arrayContaining(["LICENSE", "README.md", "package.json"]));
  });

  it("is clean to publint, strictly", async () => {
    const data = readFileSync(tarball(folder).file);
    const { messages, pkg } = await publint({
      pack: { tarball: Uint8Array.from(data).buffer },
      strict: true,
    });
    expect(messages.map((message) => formatMessage(message, pkg))).toEqual([]);
  });
});

it.each(floors)("%s runs nothing on a user's machine when it is installed", (folder) => {
  const { scripts } = readInstalled(consumer, readManifest(folder).name);
  expect(Object.keys(scripts)).toContain("build");
  expect(
    Object.keys(scripts).filter((name) => /^(pre|post)?(install|prepare)$/.test(name)),
  ).toEqual([]);
});

it.each(["schema", ...datasetNames])("%s brings nothing of others", (folder) => {
  const { dependencies } = readInstalled(consumer, readManifest(folder).name);
  expect(Object.keys(dependencies).filter((name) => !name.startsWith("@defence-pact/"))).toEqual(
    [],
  );
});

/** Licences that let anyone use, change and pass on, with no more than a notice. */
const permissive: readonly string[] = [
  "0BSD",
  "Apache-2.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "BlueOak-1.0.0",
  "ISC",
  "MIT",
  // Ours: the programs, and the data.
  "MIT AND CC-BY-4.0",
];

/** Installed packages under other licences, by name, each with the package that brings it. */
const otherLicences = {
  // Sets the citations of `cite --style apa` and `chicago`. It is installed as its author publishes
  // it and is no part of ours; he asks nothing of what calls it.
  citeproc: { licence: "CPAL-1.0 OR AGPL-1.0", broughtBy: ["defence-pact"] },
} as const;

const lockfile = z.object({
  packages: z.record(
    z.string(),
    z.object({
      license: z.string().default("none stated"),
      link: z.boolean().default(false),
      hasInstallScript: z.boolean().default(false),
    }),
  ),
});

/** Everything that npm installs with the packages, them included. */
function installedPackages() {
  const text = readFileSync(join(consumer.folder, "package-lock.json"), "utf8");
  const installed = Object.entries(lockfile.parse(JSON.parse(text)).packages)
    // What users bring themselves is linked from this project.
    .filter(([path, { link }]) => path.startsWith("node_modules/") && !link)
    .map(([path, facts]) => ({ name: path.replace(/^.*node_modules\//, ""), ...facts }));
  expect(installed.length).toBeGreaterThan(floors.length);
  return installed;
}

it("brings nothing of others that runs when it is installed", () => {
  expect(installedPackages().filter(({ hasInstallScript }) => hasInstallScript)).toEqual([]);
});

describe("the licences of all that is installed", () => {
  it("are permissive, but for those named here", () => {
    const installed = installedPackages();
    const others = installed.filter(({ license }) => !permissive.includes(license));
    expect(Object.fromEntries(others.map(({ name, license }) => [name, license]))).toEqual(
      Object.fromEntries(
        Object.entries(otherLicences).map(([name, { licence }]) => [name, licence]),
      ),
    );
  });

  it.each(Object.entries(otherLicences))(
    "%s comes with no other package",
    (name, { broughtBy }) => {
      const tree = z.object({ dependencies: z.record(z.string(), z.unknown()) });
      const { dependencies } = tree.parse(
        JSON.parse(run(consumer.folder, ["npm", "ls", name, "--all", "--json"])),
      );
      expect(Object.keys(dependencies)).toEqual(broughtBy);
    },
  );
});

describe.each(libraries)("the types of %s", (folder) => {
  it("resolve from every entry point in every mode", async () => {
    const data = new Uint8Array(readFileSync(tarball(folder).file));
    const result = await checkPackage(createPackageFromTarballData(data));
    if (!result.types) throw new Error(`${result.packageName} ships no types.`);
    expect(result.problems).toEqual([]);
    const { exports } = readManifest(folder);
    expect(Object.keys(result.entrypoints).sort()).toEqual(Object.keys(exports).sort());
  });
});

describe("an installed package", () => {
  it("exports the same names to ESM and to CommonJS, from every entry point", () => {
    const lists = z.record(z.string(), z.array(z.string()));
    const entries = entryPoints();
    // A CommonJS module seen from ESM has two names of its own: default and module.exports.
    const names =
      "(all) => Object.keys(all).filter((name) => !/^(default|module\\.exports|__esModule)$/.test(name)).sort()";
    const esm = entries.map(({ specifier, json }) =>
      json
        ? `out["${specifier}"] = names((await import("${specifier}", { with: { type: "json" } })).default);`
        : `out["${specifier}"] = names(await import("${specifier}"));`,
    );
    const cjs = entries.map(
      ({ specifier }) => `out["${specifier}"] = names(require("${specifier}"));`,
    );
    const write = (name: string, lines: readonly string[]): void =>
      writeFileSync(
        join(consumer.folder, name),
        [
          `const names = ${names}; const out = {};`,
          ...lines,
          "console.log(JSON.stringify(out));",
        ].join("\n"),
      );
    write("main.mjs", esm);
    write("main.cjs", cjs);
    const fromEsm = lists.parse(JSON.parse(run(consumer.folder, [process.execPath, "main.mjs"])));
    const fromCjs = lists.parse(JSON.parse(run(consumer.folder, [process.execPath, "main.cjs"])));
    expect(fromCjs).toEqual(fromEsm);
    expect(Object.keys(fromEsm)).toHaveLength(entries.length);
    for (const [specifier, exported] of Object.entries(fromEsm)) {
      expect(exported, specifier).not.toEqual([]);
    }
  });

  it.each([
    { system: "ESM", file: "identity.mjs", get: (name: string) => `await import("${name}")` },
    { system: "CommonJS", file: "identity.cjs", get: (name: string) => `require("${name}")` },
  ])("gives $system each record once, whichever way it is reached", ({ file, get }) => {
    const names = datasetNames.map((folder) => readManifest(folder).name);
    writeFileSync(
      join(consumer.folder, file),
      `const out = {};
const { pact } = ${get("@defence-pact/query")};
${names.map((name, place) => `const all${place} = ${get(name)}, ids${place} = ${get(`${name}/ids`)};`).join("\n")}
for (const [dataset, all, ids] of [
${names.map((name, place) => `  ["${name.split("/")[1]}", all${place}, ids${place}],`).join("\n")}
]) {
  const records = Object.values(all[dataset]);
  const constants = new Set(Object.values(all));
  out[dataset] = {
    records: records.length,
    named: records.filter((record) => constants.has(record)).length,
    queried: records.filter(({ id }, place) => pact[dataset].get(id) === records[place]).length,
    apart: Object.entries(ids).filter(([name, value]) => all[name] !== value).map(([name]) => name),
  };
}
console.log(JSON.stringify(out));`,
    );
    const told = z
      .record(
        z.string(),
        z.object({
          records: z.number(),
          named: z.number(),
          queried: z.number(),
          apart: z.array(z.string()),
        }),
      )
      .parse(JSON.parse(run(consumer.folder, [process.execPath, file])));
    expect(Object.keys(told)).toEqual(datasetNames);
    for (const { records, ...reached } of Object.values(told)) {
      expect(records).toBeGreaterThan(0);
      expect(reached).toEqual({ named: records, queried: records, apart: [] });
    }
  });

  // The extension says which module system the file is in, where that makes a difference.
  it.each([
    { mode: "nodenext", files: ["esm.mts", "cjs.cts"] },
    { mode: "bundler", files: ["bundler.ts"] },
    { mode: "node10", files: ["node10.ts"] },
  ] as const)("compiles in a strict project: $files, moduleResolution $mode", ({ mode, files }) => {
    const texts = files.map((file): readonly [string, string] => {
      const attributes = mode === "bundler" || file === "esm.mts";
      return [file, importEverything(attributes ? "with attributes" : "plain")];
    });
    expect(compileStrictly(consumer, Object.fromEntries(texts), mode)).toEqual([]);
  });

  it("makes a misspelt id an error that names the right one", () => {
    const errors = compileStrictly(
      consumer,
      {
        "typo.ts": [
          `import { entities, type EntityId } from "@defence-pact/entities";`,
          `import { platforms, type PlatformId } from "@defence-pact/platforms";`,
          `import { kaii } from "@defence-pact/entities";`,
          `export const entityId: EntityId = "kaii";`,
          `export const platformId: PlatformId = "fa50";`,
          `export const entity: unknown = entities.kaii;`,
          `export const platform: unknown = platforms["fa50"];`,
          `export const record: unknown = kaii;`,
        ].join("\n"),
      },
      "nodenext",
    );
    expect(errors).toHaveLength(5);
    for (const error of errors) expect(error).toMatch(/Did you mean .*(kai|fa-50)\b/);
  });
});

describe("an installed command", () => {
  /** Runs it as a shell would, from the consumer's folder. */
  function run(command: string, args: readonly string[], input = "") {
    const { stdout, stderr, status } = spawnSync(
      process.execPath,
      [join(consumer.folder, "node_modules", command, "dist/main.js"), ...args],
      { cwd: consumer.folder, encoding: "utf8", input, maxBuffer: 2 ** 27 },
    );
    return { out: stdout, error: stderr, status };
  }

  it.each(floors.filter((folder) => !libraries.includes(folder)))(
    "of %s imports nothing but what it brings",
    async (folder) => {
      const { name, dependencies } = readInstalled(consumer, readManifest(folder).name);
      const { metafile } = await build({
        entryPoints: [join(consumer.folder, "node_modules", name, "dist/main.js")],
        bundle: true,
        format: "esm",
        platform: "node",
        packages: "external",
        write: false,
        metafile: true,
      });
      const imported = Object.values(metafile.outputs)
        .flatMap(({ imports }) => imports.map(({ path }) => path))
        .filter((path) => !isBuiltin(path))
        .map((path) => path.replace(/^((@[^/]+\/)?[^/]+).*$/, "$1"));
      expect(imported).toContain("@defence-pact/query");
      expect(imported.filter((path) => !Object.hasOwn(dependencies, path))).toEqual([]);
    },
  );

  it("answers each question that defence-pact takes", () => {
    const commands = [...run("defence-pact", ["--help"]).out.matchAll(/^ {2}([a-z]+)(?= [ [<])/gm)]
      .map(([, name = ""]) => name)
      .filter((name) => name !== "help");
    const lines = [
      ["brief"],
      ["list", "timeline", "--where", "kind=contract"],
      ["show", "kai", "--language", "ko"],
      ["timeline", "--from", "2023"],
      ["ledger"],
      ["due", "--on", "2026-02-01"],
      ["overdue", "--on", "2026-11-28"],
      ["slips", "fa-50-contract"],
      ["search", "airworthiness"],
      ["related", "kai"],
      ["path", "kai", "royal-malaysian-air-force"],
      ["disputes"],
      ["cite", "fa-50-contract", "--style", "chicago"],
      ["verify", "package.json"],
      ["mentions", "package.json"],
      ["export", "--format", "sqlite", "--out", "pact.sqlite"],
    ];
    expect(commands).toEqual(lines.map(([name]) => name));
    for (const line of lines) {
      const { out, error, status } = run("defence-pact", line);
      const answers = out !== "" || error.startsWith("Wrote");
      // A package.json is not the article that is cited.
      const expected = line[0] === "verify" ? 1 : 0;
      expect([answers, status], `${line.join(" ")}: ${error}`).toEqual([true, expected]);
    }
  });

  it("greets an assistant", () => {
    const params = {
      protocolVersion: "2025-06-18",
      capabilities: {},
      clientInfo: { name: "test", version: "1.0.0" },
    };
    const hello = JSON.stringify({ jsonrpc: "2.0", id: 1, method: "initialize", params });
    const { out } = run("@defence-pact/mcp", [], `${hello}\n`);
    expect(JSON.parse(out)).toMatchObject({
      result: { serverInfo: { version: readManifest("mcp").version } },
    });
  });
});

describe.each(datasetNames)("one record imported from %s", (folder) => {
  it("costs its own bytes and brings no other record", async () => {
    const { name } = readManifest(folder);
    const file = join(consumer.folder, "node_modules", name, "data.json");
    const records = z
      .array(z.looseObject({ id: z.string() }))
      .parse(JSON.parse(readFileSync(file, "utf8")));
    const constants: Readonly<Record<string, unknown>> = await import(name);
    const constantOf = new Map<unknown, string>();
    for (const [constant, value] of Object.entries(constants)) {
      const shape = z.looseObject({ id: z.string() }).safeParse(value);
      if (shape.success && !constantOf.has(shape.data.id)) constantOf.set(shape.data.id, constant);
    }
    const texts = await bundled(
      records.map(({ id }) => {
        const constant = constantOf.get(id) ?? `${id} has no constant`;
        return [id, `import { ${constant} } from "${name}"; console.log(${constant});`];
      }),
    );
    const faults: string[] = [];
    for (const record of records) {
      const text = texts.get(record.id) ?? "";
      const extra = Buffer.byteLength(text) - Buffer.byteLength(JSON.stringify(record));
      if (extra > 250) faults.push(`${record.id} costs ${extra} bytes more than its JSON.`);
      for (const other of records) {
        if (text.includes(`id:"${other.id}"`) !== (other === record)) {
          faults.push(
            `${record.id} ${other === record ? "does not bring" : "brings"} ${other.id}.`,
          );
        }
      }
    }
    expect(records.length).toBeGreaterThan(0);
    expect(faults).toEqual([]);
  });
});

describe.each(datasetNames)("what is not a record of %s", (folder) => {
  const { name } = readManifest(folder);

  it("costs next to nothing beside the ids", async () => {
    const ids = await bundle(`import * as ids from "${name}/ids"; console.log(ids);`);
    const about = await bundle(`import { about } from "${name}"; console.log(about);`);
    const records = readFileSync(join(consumer.folder, "node_modules", name, "data.json"), "utf8");
    const known = z.array(z.object({ id: z.string(), kind: z.string().optional() }));
    const listed = known.parse(JSON.parse(records)).map(({ id, kind }) => [id, kind]);
    expect(Buffer.byteLength(ids)).toBeLessThan(Buffer.byteLength(JSON.stringify(listed)) + 800);
    expect(Buffer.byteLength(about)).toBeLessThan(400);
    expect(ids + about).not.toMatch(/evidence:|summary:/);
  });
});

it("brings no record with the query engine", async () => {
  const engine = await bundle(
    'import * as engine from "@defence-pact/query/engine"; console.log(engine);',
  );
  expect(engine).not.toMatch(/\b(kai|fa-50|dsa-pact-2025)\b/);
});

/** A program with what it imports in one file, as a user's bundler makes it. */
async function bundle(contents: string): Promise<string> {
  return (await bundled([["program", contents]])).get("program") ?? "";
}

/** Programs by name, each with what it imports in one file: what they share is read once. */
async function bundled(
  programs: readonly (readonly [name: string, contents: string])[],
): Promise<ReadonlyMap<string, string>> {
  const contentsOf = new Map(programs);
  const { outputFiles } = await build({
    entryPoints: [...contentsOf.keys()].map((name) => ({ in: `program:${name}`, out: name })),
    outdir: consumer.folder,
    plugins: [
      {
        name: "programs",
        setup({ onResolve, onLoad }) {
          onResolve({ filter: /^program:/ }, ({ path }) => ({
            path: path.slice("program:".length),
            namespace: "program",
          }));
          onLoad({ filter: /^/, namespace: "program" }, ({ path }) => ({
            contents: contentsOf.get(path) ?? "",
            resolveDir: consumer.folder,
          }));
        },
      },
    ],
    bundle: true,
    minify: true,
    format: "esm",
    charset: "utf8",
    write: false,
  });
  return new Map(outputFiles.map(({ path, text }) => [basename(path, ".js"), text]));
}
