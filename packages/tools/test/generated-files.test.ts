import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { generatedFiles } from "../src/generated-files.js";
import { repository } from "./repository.js";

const records = "packages/platforms/src/records";
const files = {
  "packages/platforms/src/types.ts": `
export interface WeaponSystem<Id extends PlatformIdOf<"weapon-system"> = PlatformIdOf<"weapon-system">> {}
export interface PlatformFamily<Id extends PlatformIdOf<"family"> = PlatformIdOf<"family">> {}
`,
  [`${records}/k200.ts`]: `import type { WeaponSystem } from "../types.js";

/** An infantry fighting vehicle. */
export const k200: WeaponSystem<"k200"> = { id: "k200", kind: "weapon-system" };
`,
  [`${records}/fa-50.ts`]: `import type { WeaponSystem } from "../types.js";

/**
 * A light combat aircraft.
 */
export const fa50: WeaponSystem<"fa-50"> = { id: "fa-50", kind: "weapon-system" };
`,
  "packages/sources/src/records/a.ts": `export const a: Source<"a"> = { accessed: "2026-11-02" };\n`,
  "packages/sources/src/records/b.ts": `export const b: Source<"b"> = { accessed: "2026-11-20" };\n`,
};

/** The text of one generated file of a dataset. */
function generated(name: string, root: string, dataset = "platforms"): string | undefined {
  return generatedFiles(root).files.find(({ path }) => path === `packages/${dataset}/src/${name}`)
    ?.text;
}

it("writes the ids by kind, a kind without records included", () => {
  expect(generated("ids.ts", repository(files))).toMatchInlineSnapshot(`
    "// Generated from the files in records. Do not edit: run "npm run generate".

    import type { PlatformKind } from "@defence-pact/schema";

    /** The id of a platform of kind \`weapon-system\`. */
    export type WeaponSystemId = "fa-50" | "k200";

    /** The id of a platform of kind \`family\`. */
    export type PlatformFamilyId = never;

    /** What the id of a platform can be, by its kind. */
    export interface PlatformIdsByKind {
      readonly "weapon-system": WeaponSystemId;
      readonly family: PlatformFamilyId;
    }

    /** The id of a platform of kind \`K\`. */
    export type PlatformIdOf<K extends PlatformKind> = PlatformIdsByKind[K];

    /** The id of a platform. */
    export type PlatformId = WeaponSystemId | PlatformFamilyId;

    /** The kind of every platform, by its id. */
    export interface PlatformKinds
      extends Readonly<Record<WeaponSystemId, "weapon-system">>,
        Readonly<Record<PlatformFamilyId, "family">> {}

    /** The kind of every platform, by its id. */
    export const platformKinds: PlatformKinds = {
      "fa-50": "weapon-system",
      k200: "weapon-system",
    };

    /** The id of every platform, in the order of the alphabet. */
    export const platformIds: readonly PlatformId[] = /* @__PURE__ */ (() =>
      Object.keys(platformKinds).filter(isPlatformId))();

    /**
     * Whether a value is the id of a platform of this dataset.
     *
     * @example
     * \`\`\`ts
     * import { isPlatformId } from "@defence-pact/platforms/ids";
     *
     * isPlatformId("fa-50"); // => true
     * isPlatformId("constructor"); // => false
     * \`\`\`
     */
    export function isPlatformId(value: unknown): value is PlatformId {
      return typeof value === "string" && Object.hasOwn(platformKinds, value);
    }
    "
  `);
});

it("writes the ids of sources, which have no kinds", () => {
  expect(generated("ids.ts", repository(files), "sources")).toMatchInlineSnapshot(`
    "// Generated from the files in records. Do not edit: run "npm run generate".

    /** The id of a source. */
    export type SourceId = "a" | "b";

    /** The id of every source, in the order of the alphabet. */
    export const sourceIds: readonly SourceId[] = ["a", "b"];

    /**
     * Whether a value is the id of a source of this dataset.
     *
     * @example
     * \`\`\`ts
     * import { isSourceId } from "@defence-pact/sources/ids";
     *
     * isSourceId("dsa-pact-2025"); // => true
     * isSourceId("constructor"); // => false
     * \`\`\`
     */
    export function isSourceId(value: unknown): value is SourceId {
      return sourceIds.some((id) => id === value);
    }
    "
  `);
});

it("writes the registry in the order of the ids, with each record's doc comment and exact type", () => {
  expect(generated("registry.ts", repository(files))).toMatchInlineSnapshot(`
    "// Generated from the files in records. Do not edit: run "npm run generate".
    // biome-ignore-all assist/source/organizeImports: everything here is in the order of the ids.

    import { fa50 } from "./records/fa-50.js";
    import { k200 } from "./records/k200.js";

    /** Every platform by its id, each with the exact type of its record. */
    export type Platforms = {
      /** A light combat aircraft. */
      readonly "fa-50": typeof fa50;
      /** An infantry fighting vehicle. */
      readonly k200: typeof k200;
    };

    /** Every platform of this dataset, by its id. */
    export const platforms: Platforms = {
      "fa-50": fa50,
      k200,
    };
    "
  `);
});

it("writes the index", () => {
  expect(generated("index.ts", repository(files))).toMatchInlineSnapshot(`
    "// Generated from the files in records. Do not edit: run "npm run generate".
    // biome-ignore-all assist/source/organizeImports: everything here is in the order of the ids.

    export { about } from "./about.js";
    export * from "./ids.js";
    export { fa50 } from "./records/fa-50.js";
    export { k200 } from "./records/k200.js";
    export { redirects } from "./redirects.js";
    export { type Platforms, platforms } from "./registry.js";
    export type * from "./types.js";
    "
  `);
});

it("keeps the constant of an id that moved, as deprecated", () => {
  const redirects = `export const redirects = { "old-50": { moved: "fa-50" }, both: { split: ["fa-50", "k200"] } };`;
  const root = repository({ ...files, "packages/platforms/src/redirects.ts": redirects });
  expect(generated("index.ts", root)).toContain(`/** @deprecated The id moved: use \`fa50\`. */
export { fa50 as old50 } from "./records/fa-50.js";
export { redirects }`);
});

it("writes how many records there are, as of the last time a source was read", () => {
  expect(generated("about.ts", repository(files))).toMatchInlineSnapshot(`
    "// Generated from package.json and the records. Do not edit: run "npm run generate".

    import type { About } from "@defence-pact/schema";

    /** What this package holds, as of when. */
    export const about: About = {
      name: "@test/platforms",
      version: "1.2.3",
      records: 2,
      asOf: "2026-11-20",
      licence: "CC-BY-4.0",
    };
    "
  `);
});

it("tells a file that does not export its record and one of no kind, and leaves both out", () => {
  const root = repository({
    ...files,
    [`${records}/fa-50.ts`]: "export const wrongName = {};",
    [`${records}/stray.ts`]: `export const stray = { kind: "weapon" };`,
  });
  expect(generatedFiles(root).gaps).toEqual([
    `${records}/fa-50.ts must export "fa50": the file's name is the id "fa-50".`,
    `${records}/stray.ts must have one of these as its "kind": weapon-system, family.`,
  ]);
  for (const name of ["ids.ts", "registry.ts", "index.ts"]) {
    expect(generated(name, root)).toContain("k200");
    expect(generated(name, root)).not.toMatch(/records\/fa-50|stray/);
  }
});

it("writes files as the formatter would, ids of any length included", () => {
  const ids = ["a-".repeat(23), "a-".repeat(24), "a-".repeat(30)].map((id) => `${id}a`);
  const root = repository({
    "packages/entities/src/types.ts": `export interface State<Id extends EntityIdOf<"state">> {}
export interface Bloc<Id extends EntityIdOf<"bloc">> {}
`,
    ...Object.fromEntries(
      ids.map((id) => [
        `packages/entities/src/records/${id}.ts`,
        `/** ${"A long summary. ".repeat(9)} */\nexport const a${"A".repeat((id.length - 1) / 2)} = { kind: "state" };`,
      ]),
    ),
  });
  const { files: written, gaps } = generatedFiles(root);
  expect(gaps).toEqual([]);
  const entities = written.filter(({ path }) => path.startsWith("packages/entities"));
  for (const { path, text } of entities) writeFileSync(join(root, path), text);
  const biome = createRequire(import.meta.url).resolve("@biomejs/biome/bin/biome");
  const config = fileURLToPath(new URL("../../../biome.json", import.meta.url));
  const paths = entities.map(({ path }) => join(root, path));
  const run = spawnSync(
    process.execPath,
    [biome, "format", "--config-path", config, "--vcs-enabled=false", ...paths],
    { encoding: "utf8" },
  );
  expect(run.stderr).toBe("");
  expect(run.status).toBe(0);
});

it("cites the project in the version of its packages", () => {
  const citation = generatedFiles(repository(files)).files.find(
    ({ path }) => path === "CITATION.cff",
  );
  expect(citation?.text).toBe("cff-version: 1.2.0\nversion: 1.2.3\ntype: dataset\n");
  expect(() => generatedFiles(repository({ "CITATION.cff": "" }))).toThrow("version: …");
});

it("writes the translations, typed by the ids once none is missing", () => {
  const kept = (ids: readonly string[]) =>
    JSON.stringify(Object.fromEntries(ids.map((id) => [id, { of: "00", summary: "Jet." }])));
  const translated = (...ids: readonly string[]) =>
    generated(
      "ms.ts",
      repository({ ...files, "packages/platforms/translations/ms.json": kept(ids) }),
    );
  expect(translated("fa-50", "gone")).toMatchInlineSnapshot(`
    "// Generated from translations/ms.json. Do not edit: run "npm run generate".
    // biome-ignore-all format: one record a line.

    import type { Translations } from "@defence-pact/schema";

    /** Our translation of every platform to Malay, by its id. */
    export const ms: Translations = {
      language: "ms",
      texts: {
        "fa-50": {"summary":"Jet."},
      },
    };
    "
  `);
  expect(translated("fa-50", "k200")).toContain("export const ms: Translations<PlatformId> = {");
  expect(generated("ko.ts", repository(files))).toContain("ko: Translations = {");
});
