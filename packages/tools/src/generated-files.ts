/**
 * The parts of a dataset package that follow from its ids and its record files: the registry, the
 * index and what the package says of itself; and the version in CITATION.cff.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { constantName, type DatasetLayout, datasets } from "./datasets.js";
import {
  datasetPath,
  docComment,
  type RecordFile,
  readDeclaredIds,
  readRecordFiles,
  readRedirectedIds,
  stringProperty,
} from "./source-files.js";

/** A file and what should stand in it. */
export interface GeneratedFile {
  /** From the root of the repository, with `/`. */
  readonly path: string;
  readonly text: string;
}

/** What the generator makes of the repository. */
export interface Generation {
  readonly files: readonly GeneratedFile[];
  /** What keeps the files from being whole, each with its remedy. */
  readonly gaps: readonly string[];
}

const header = `// Generated from ids.ts and the files in records. Do not edit: run "npm run generate".
// biome-ignore-all assist/source/organizeImports: everything here is in the order of the ids.
`;

/**
 * Every generated file of every dataset, and how to cite the project, as they should be.
 *
 * @param root - The root of the repository.
 */
export function generatedFiles(root: string): Generation {
  const asOf = lastAccess(root);
  const generations = datasets.map((layout) => generateDataset(root, layout, asOf));
  return {
    files: [
      ...generations.flatMap((generation) => generation.files),
      { path: "CITATION.cff", text: citationText(root) },
    ],
    gaps: generations.flatMap((generation) => generation.gaps),
  };
}

/** An id that has its record file, and what the generated files need of it. */
interface Member {
  readonly id: string;
  readonly constant: string;
  readonly comment: string;
}

function generateDataset(root: string, layout: DatasetLayout, asOf: string): Generation {
  const files = new Map(readRecordFiles(root, layout).map((file) => [file.fileName, file]));
  const ids = readDeclaredIds(root, layout).map(({ id }) => id);
  const gaps: string[] = [];
  const members: Member[] = [];
  for (const id of ids) {
    const member = memberOf(id, files.get(id));
    const path = datasetPath(layout.name, "src", "records", `${id}.ts`);
    if (member === undefined) {
      gaps.push(`${path} must export "${constantName(id)}": ids.ts declares the id "${id}".`);
    } else members.push(member);
  }
  for (const file of files.values()) {
    if (ids.includes(file.fileName)) continue;
    gaps.push(`${file.path} has no id: add "${file.fileName}" to ${layout.declaredIn} in ids.ts.`);
  }
  const whole = members.length === ids.length;
  const about = aboutText(root, layout, members.length, asOf);
  return {
    files: [
      {
        path: datasetPath(layout.name, "src", "registry.ts"),
        text: registryText(layout, members, whole),
      },
      { path: datasetPath(layout.name, "src", "index.ts"), text: indexText(root, layout, members) },
      { path: datasetPath(layout.name, "src", "about.ts"), text: about },
    ],
    gaps,
  };
}

function memberOf(id: string, file: RecordFile | undefined): Member | undefined {
  const constant = file?.constants.find(({ name }) => name === constantName(id));
  return constant && { id, constant: constant.name, comment: constant.comment ?? "" };
}

/** A key of an object, in quotes only where the language asks for them. */
function key(id: string): string {
  return id.includes("-") ? `"${id}"` : id;
}

/** A property of an object, broken as the formatter breaks it where it is too long for a line. */
function property(name: string, value: string): string {
  const line = `  ${name}: ${value},`;
  return line.length <= 100 ? line : `  ${name}:\n    ${value},`;
}

function registryText(layout: DatasetLayout, members: readonly Member[], whole: boolean): string {
  const { idType, name, noun, recordType, registryType } = layout;
  // A base with every id makes a record that is missing from the registry a compile error.
  const base = whole ? `extends Readonly<Record<${idType}, ${recordType}>> ` : "";
  const declaration = `export interface ${registryType} ${base}{`;
  const opening =
    declaration.length <= 100 ? declaration : `export interface ${registryType}\n  ${base}{`;
  return [
    header,
    ...(whole ? [`import type { ${idType} } from "./ids.js";`] : []),
    ...members.map(({ id, constant }) => `import { ${constant} } from "./records/${id}.js";`),
    ...(whole ? [`import type { ${recordType} } from "./types.js";`] : []),
    "",
    `/** Every ${noun} by its id, each with the exact type of its record. */`,
    ...(members.length === 0
      ? [`${opening}}`]
      : [
          opening,
          ...members.flatMap(({ id, constant, comment }) => [
            ...(comment === "" ? [] : [docComment(comment, "  ")]),
            `  readonly ${key(id)}: typeof ${constant};`,
          ]),
          "}",
        ]),
    "",
    `/** Every ${noun} of this dataset, by its id. */`,
    ...(members.length === 0
      ? [`export const ${name}: ${registryType} = {};`]
      : [
          `export const ${name}: ${registryType} = {`,
          ...members.map(({ id, constant }) =>
            id === constant ? `  ${id},` : property(key(id), constant),
          ),
          "};",
        ]),
    "",
  ].join("\n");
}

function indexText(root: string, layout: DatasetLayout, members: readonly Member[]): string {
  const moved = readRedirectedIds(root, layout).flatMap(({ id, moved }) => {
    const target = members.find((one) => one.id === moved);
    return target === undefined ? [] : [{ id, target }];
  });
  return [
    header,
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
  const path = join(root, datasetPath("sources", "package.json"));
  const manifest: unknown = JSON.parse(readFileSync(path, "utf8"));
  const version = textAt(manifest, "version", path);
  const citation = readFileSync(join(root, "CITATION.cff"), "utf8");
  if (!/^version: /m.test(citation)) throw new Error('CITATION.cff must have a line "version: …".');
  return citation.replace(/^version: .*$/m, `version: ${version}`);
}

function aboutText(root: string, layout: DatasetLayout, records: number, asOf: string): string {
  const path = join(root, datasetPath(layout.name, "package.json"));
  const manifest: unknown = JSON.parse(readFileSync(path, "utf8"));
  return [
    header
      .split("\n")[0]
      ?.replace("ids.ts and the files in records", "package.json and the records"),
    "",
    'import type { About } from "@defence-pact/schema";',
    "",
    "/** What this package holds, as of when. */",
    "export const about: About = {",
    `  name: ${JSON.stringify(textAt(manifest, "name", path))},`,
    `  version: ${JSON.stringify(textAt(manifest, "version", path))},`,
    `  records: ${records},`,
    `  asOf: ${JSON.stringify(asOf)},`,
    '  licence: "CC-BY-4.0",',
    "};",
    "",
  ].join("\n");
}

function textAt(manifest: unknown, field: "name" | "version", path: string): string {
  const value = manifest instanceof Object ? Reflect.get(manifest, field) : undefined;
  if (typeof value !== "string") throw new Error(`${path} must have "${field}" as a string.`);
  return value;
}

/** The latest day on which a source was read. */
function lastAccess(root: string): string {
  const layout = datasets.find(({ name }) => name === "sources");
  const days =
    layout === undefined
      ? []
      : readRecordFiles(root, layout).flatMap(
          (file) => stringProperty(file.path, file.text, "accessed") ?? [],
        );
  return days.sort().at(-1) ?? "";
}
