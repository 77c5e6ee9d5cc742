/**
 * The files of a dataset package that are made from its record files and translations: ids,
 * registry, index, about, ms and ko; and the version in CITATION.cff.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { constantName, type DatasetLayout, datasets } from "./datasets.js";
import {
  datasetPath,
  docComment,
  manifestField,
  readRecordFiles,
  readRedirectedIds,
  readTypeNames,
} from "./source-files.js";
import { readTranslations, type TranslationFile } from "./translations.js";

/** A file and the text it should have. */
export interface GeneratedFile {
  /** From the root of the repository, with `/`. */
  readonly path: string;
  readonly text: string;
}

/** What the generator makes of the repository. */
export interface Generation {
  readonly files: readonly GeneratedFile[];
  /** Record files that had to be left out: why, and the remedy. */
  readonly gaps: readonly string[];
}

/** The first line of a generated file. */
function header(from: string): string {
  return `// Generated from ${from}. Do not edit: run "npm run generate".`;
}

const listHeader = `${header("the files in records")}
// biome-ignore-all assist/source/organizeImports: everything here is in the order of the ids.
`;

/**
 * Every generated file as it should be.
 *
 * @param root - The root of the repository.
 */
export function generatedFiles(root: string): Generation {
  const asOf = lastAccess(root);
  const translations = readTranslations(root);
  const generations = datasets.map((layout) =>
    generateDataset(
      root,
      layout,
      asOf,
      translations.filter(({ dataset }) => dataset === layout.name),
    ),
  );
  return {
    files: [
      ...generations.flatMap((generation) => generation.files),
      { path: "CITATION.cff", text: citationText(root) },
    ],
    gaps: generations.flatMap((generation) => generation.gaps),
  };
}

/** A record, as far as the generated files need it. */
interface Member {
  readonly id: string;
  /** `undefined` for a source. */
  readonly kind: string | undefined;
  readonly constant: string;
  readonly comment: string;
}

function generateDataset(
  root: string,
  layout: DatasetLayout,
  asOf: string,
  translations: readonly TranslationFile[],
): Generation {
  const types = readTypeNames(root, layout);
  const gaps: string[] = [];
  const members = readRecordFiles(root, layout).flatMap(
    ({ path, id, constants, strings }): Member[] => {
      const constant = constants.find(({ name }) => name === constantName(id));
      const kind = strings.get("kind");
      if (constant === undefined) {
        gaps.push(`${path} must export "${constantName(id)}": the file's name is the id "${id}".`);
        return [];
      }
      if (types.size > 0 && !types.has(kind ?? "")) {
        gaps.push(`${path} must have one of these as its "kind": ${[...types.keys()].join(", ")}.`);
        return [];
      }
      return [{ id, kind, constant: constant.name, comment: constant.comment ?? "" }];
    },
  );
  const texts = {
    "ids.ts": idsText(layout, members, types),
    "registry.ts": registryText(layout, members),
    "index.ts": indexText(root, layout, members),
    "about.ts": aboutText(root, layout, members.length, asOf),
    ...Object.fromEntries(
      translations.map((file) => [`${file.language}.ts`, translationsText(layout, members, file)]),
    ),
  };
  return {
    files: Object.entries(texts).map(([name, text]) => ({
      path: datasetPath(layout.name, "src", name),
      text,
    })),
    gaps,
  };
}

/** A key of an object, in quotes only where the language asks for them. */
function key(id: string): string {
  return id.includes("-") ? `"${id}"` : id;
}

/** One line, or the same broken as the formatter does it when the line is too long. */
function fitting(line: string, broken: string, indent = 0): string {
  return indent + line.length <= 100 ? line : broken;
}

/** Brackets with one member a line between them. */
function block(open: string, members: readonly string[], close: string): string {
  return members.length === 0
    ? open + close
    : [open, ...members.map((one) => `  ${one}`), close].join("\n");
}

function unionText(name: string, members: readonly string[]): string {
  const declaration = `export type ${name} =`;
  return fitting(
    `${declaration} ${members.join(" | ") || "never"};`,
    `${[declaration, ...members.map((one) => `  | ${one}`)].join("\n")};`,
  );
}

/** The ids of some records, in quotes. */
function quotedIds(members: readonly Member[]): readonly string[] {
  return members.map(({ id }) => JSON.stringify(id));
}

/** ids.ts, given the name of each kind's type; sources have no kinds. */
function idsText(
  layout: DatasetLayout,
  members: readonly Member[],
  types: ReadonlyMap<string, string>,
): string {
  const { stem, name, noun, exampleId } = layout;
  const of = `of ${withArticle(noun)}`;
  const lower = stem.toLowerCase();
  const ids = `export const ${lower}Ids: readonly ${stem}Id[] =`;
  const texts =
    types.size > 0
      ? {
          types: kindsText(layout, members, types),
          guard: `typeof value === "string" && Object.hasOwn(${lower}Kinds, value)`,
          ids: `${ids} /* @__PURE__ */ (() =>\n  Object.keys(${lower}Kinds).filter(is${stem}Id))();`,
        }
      : {
          types: `/** The id ${of}. */\n${unionText(`${stem}Id`, quotedIds(members))}`,
          guard: `${lower}Ids.some((id) => id === value)`,
          ids: fitting(
            `${ids} [${quotedIds(members).join(", ")}];`,
            block(
              `${ids} [`,
              quotedIds(members).map((id) => `${id},`),
              "];",
            ),
          ),
        };
  return `${header("the files in records")}

${texts.types}

/** The id of every ${noun}, in the order of the alphabet. */
${texts.ids}

/**
 * Whether a value is the id ${of} of this dataset.
 *
 * @example
 * \`\`\`ts
 * import { is${stem}Id } from "@defence-pact/${name}/ids";
 *
 * is${stem}Id("${exampleId}"); // => true
 * is${stem}Id("constructor"); // => false
 * \`\`\`
 */
export function is${stem}Id(value: unknown): value is ${stem}Id {
  return ${texts.guard};
}
`;
}

/** The ids by kind. Each kind has an alias, so that messages and hovers stay short. */
function kindsText(
  { stem, noun }: DatasetLayout,
  members: readonly Member[],
  types: ReadonlyMap<string, string>,
): string {
  const of = `of ${withArticle(noun)}`;
  const aliases = [...types].map(([kind, type]) => {
    const ids = quotedIds(members.filter((one) => one.kind === kind));
    return `/** The id ${of} of kind \`${kind}\`. */\n${unionText(`${type}Id`, ids)}\n`;
  });
  const idsByKind = [...types].map(([kind, type]) => `readonly ${key(kind)}: ${type}Id;`);
  // Not one mapped type with `as`: the time to check that grows with the square of the ids.
  const parts = [...types].map(([kind, type]) => `Readonly<Record<${type}Id, "${kind}">>`);
  const kinds = members.map(({ id, kind }) => `${key(id)}: "${kind}",`);
  return `import type { ${stem}Kind } from "@defence-pact/schema";

${aliases.join("\n")}
/** What the id ${of} can be, by its kind. */
${block(`export interface ${stem}IdsByKind {`, idsByKind, "}")}

/** The id ${of} of kind \`K\`. */
export type ${stem}IdOf<K extends ${stem}Kind> = ${stem}IdsByKind[K];

/** The id ${of}. */
${unionText(
  `${stem}Id`,
  [...types.values()].map((type) => `${type}Id`),
)}

/** The kind of every ${noun}, by its id. */
${fitting(
  `export interface ${stem}Kinds extends ${parts.join(", ")} {}`,
  `export interface ${stem}Kinds\n  extends ${parts.join(",\n    ")} {}`,
)}

/** The kind of every ${noun}, by its id. */
${block(`export const ${stem.toLowerCase()}Kinds: ${stem}Kinds = {`, kinds, "};")}`;
}

function withArticle(noun: string): string {
  return /^[aeiou]/.test(noun) ? `an ${noun}` : `a ${noun}`;
}

function registryText(
  { name, noun, registryType }: DatasetLayout,
  members: readonly Member[],
): string {
  const types = members.map(({ id, constant, comment }) => {
    const member = `readonly ${key(id)}: typeof ${constant};`;
    return comment === "" ? member : `${docComment(comment, "  ").trimStart()}\n  ${member}`;
  });
  const values = members.map(({ id, constant }) =>
    id === constant
      ? `${id},`
      : fitting(`${key(id)}: ${constant},`, `${key(id)}:\n    ${constant},`, 2),
  );
  return `${listHeader}
${members.map(({ id, constant }) => `import { ${constant} } from "./records/${id}.js";\n`).join("")}
/** Every ${noun} by its id, each with the exact type of its record. */
${block(`export type ${registryType} = {`, types, "};")}

/** Every ${noun} of this dataset, by its id. */
${block(`export const ${name}: ${registryType} = {`, values, "};")}
`;
}

function indexText(root: string, layout: DatasetLayout, members: readonly Member[]): string {
  const moved = readRedirectedIds(root, layout).flatMap(({ id, moved }) => {
    const target = members.find((one) => one.id === moved);
    return target === undefined ? [] : [{ id, target }];
  });
  return [
    listHeader,
    'export { about } from "./about.js";',
    'export * from "./ids.js";',
    ...members.map(({ id, constant }) => `export { ${constant} } from "./records/${id}.js";`),
    ...moved.flatMap(({ id, target }) => [
      `/** @deprecated The id moved: use \`${target.constant}\`. */`,
      `export { ${target.constant} as ${constantName(id)} } from "./records/${target.id}.js";`,
    ]),
    'export { redirects } from "./redirects.js";',
    `export { type ${layout.registryType}, ${layout.name} } from "./registry.js";`,
    'export type * from "./types.js";',
    "",
  ].join("\n");
}

/** CITATION.cff with the version of the packages, which all carry one. */
function citationText(root: string): string {
  const version = manifestField(root, datasetPath("sources", "package.json"), "version");
  const citation = readFileSync(join(root, "CITATION.cff"), "utf8");
  if (!/^version: /m.test(citation)) throw new Error('CITATION.cff must have a line "version: …".');
  return citation.replace(/^version: .*$/m, `version: ${version}`);
}

function aboutText(root: string, layout: DatasetLayout, records: number, asOf: string): string {
  const path = datasetPath(layout.name, "package.json");
  return [
    header("package.json and the records"),
    "",
    'import type { About } from "@defence-pact/schema";',
    "",
    "/** What this package holds, as of when. */",
    "export const about: About = {",
    `  name: ${JSON.stringify(manifestField(root, path, "name"))},`,
    `  version: ${JSON.stringify(manifestField(root, path, "version"))},`,
    `  records: ${records},`,
    `  asOf: ${JSON.stringify(asOf)},`,
    '  licence: "CC-BY-4.0",',
    "};",
    "",
  ].join("\n");
}

/** The translations to one language. While some are missing, any id may have none. */
function translationsText(
  { stem, noun }: DatasetLayout,
  members: readonly Member[],
  { language, kept }: TranslationFile,
): string {
  // A quotation is as printed.
  const wanted = members.filter(({ kind }) => kind !== "quotation");
  const there = wanted.filter(({ id }) => Object.hasOwn(kept, id));
  const idType = stem === "Quote" ? "StatementId" : `${stem}Id`;
  const isComplete = there.length === wanted.length;
  const texts = there.map(({ id }) => {
    const { of: _, ...own } = kept[id] ?? {};
    return `    ${key(id)}: ${JSON.stringify(own)},`;
  });
  return [
    header(`translations/${language}.json`),
    "// biome-ignore-all format: one record a line.",
    "",
    'import type { Translations } from "@defence-pact/schema";',
    ...(isComplete ? [`import type { ${idType} } from "./ids.js";`] : []),
    "",
    `/** Our translation of every ${noun} to ${translatedTo[language]}, by its id. */`,
    `export const ${language}: Translations${isComplete ? `<${idType}>` : ""} = {`,
    `  language: "${language}",`,
    "  texts: {",
    ...texts,
    "  },",
    "};",
    "",
  ].join("\n");
}

/** The languages of translations in English. */
const translatedTo: { readonly [L in TranslationFile["language"]]: string } = {
  ms: "Malay",
  ko: "Korean",
};

/** The latest day on which a source was read. */
function lastAccess(root: string): string {
  const days = datasets
    .filter(({ name }) => name === "sources")
    .flatMap((layout) => readRecordFiles(root, layout))
    .flatMap(({ strings }) => strings.get("accessed") ?? []);
  return days.sort().at(-1) ?? "";
}
