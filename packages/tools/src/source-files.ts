/**
 * Reads the files of a dataset with TypeScript's parser, so that the generator works in a fresh clone
 * and on files that do not compile yet.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import type { DatasetLayout } from "./datasets.js";

/** The folder of the whole project. */
export const repositoryRoot: string = fileURLToPath(new URL("../../..", import.meta.url));

/** A constant that a record file exports. */
export interface RecordConstant {
  readonly name: string;
  /** The name of its type, without type arguments: `Company`. */
  readonly type: string | undefined;
  /** The text of its doc comment on one line; `undefined` without one. */
  readonly comment: string | undefined;
  /** Where the doc comment is in the file, or where one belongs. */
  readonly commentRange: readonly [start: number, end: number];
}

/** A file in `src/records`. */
export interface RecordFile {
  /** From the root of the repository, with `/`. */
  readonly path: string;
  /** The id that the file's name gives its record. */
  readonly id: string;
  readonly text: string;
  readonly constants: readonly RecordConstant[];
  /** The fields of the record that are plain strings: its `id`, its `kind`. */
  readonly strings: ReadonlyMap<string, string>;
}

/** The path of a file of a dataset, from the root of the repository. */
export function datasetPath(dataset: string, ...parts: string[]): string {
  return ["packages", dataset, ...parts].join("/");
}

/**
 * A field of a package's package.json.
 *
 * @param path - The package.json, from the root of the repository.
 */
export function manifestField(root: string, path: string, field: "name" | "version"): string {
  const manifest: unknown = JSON.parse(readFileSync(join(root, path), "utf8"));
  const value = manifest instanceof Object ? Reflect.get(manifest, field) : undefined;
  if (typeof value !== "string") throw new Error(`${path} must have "${field}" as a string.`);
  return value;
}

/** An id that is no longer in use; `moved` is the one it moved to, left out where it split. */
export interface RedirectedId {
  readonly id: string;
  readonly moved?: string;
}

/** The ids that redirects.ts of a dataset redirects. */
export function readRedirectedIds(root: string, layout: DatasetLayout): readonly RedirectedId[] {
  const path = datasetPath(layout.name, "src", "redirects.ts");
  const file = parse(path, readFileSync(join(root, path), "utf8"));
  return declarations(file).flatMap(({ initializer }) =>
    propertiesOf(initializer).map((redirect) => {
      const moved = propertiesOf(redirect.initializer).find(({ name }) => textOf(name) === "moved");
      const id = textOf(redirect.name);
      return moved !== undefined && ts.isStringLiteral(moved.initializer)
        ? { id, moved: moved.initializer.text }
        : { id };
    }),
  );
}

/** The properties of an object literal; none of anything else. */
function propertiesOf(node: ts.Expression | undefined): readonly ts.PropertyAssignment[] {
  const value = withoutAssertions(node);
  return value !== undefined && ts.isObjectLiteralExpression(value)
    ? value.properties.filter(ts.isPropertyAssignment)
    : [];
}

/** The name of a property, without quotes. */
function textOf(name: ts.PropertyName): string {
  return ts.isIdentifier(name) || ts.isStringLiteral(name) ? name.text : name.getText();
}

/** The name of the type of each kind's records, as types.ts declares it. */
export function readTypeNames(root: string, layout: DatasetLayout): ReadonlyMap<string, string> {
  const path = datasetPath(layout.name, "src", "types.ts");
  const file = parse(path, readFileSync(join(root, path), "utf8"));
  return new Map(
    file.statements.filter(ts.isInterfaceDeclaration).flatMap((one) => {
      const kind = one.typeParameters?.[0]?.constraint
        ?.getText(file)
        .match(/^\w+IdOf<"(.+)">$/)?.[1];
      return kind === undefined ? [] : [[kind, one.name.text] satisfies [string, string]];
    }),
  );
}

/** Every record file of a dataset, in the order of the ids. */
export function readRecordFiles(root: string, layout: DatasetLayout): readonly RecordFile[] {
  const folder = datasetPath(layout.name, "src", "records");
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder))
    .flatMap((name) => (name.endsWith(".ts") ? name.slice(0, -".ts".length) : []))
    .sort()
    .map((id) => {
      const path = `${folder}/${id}.ts`;
      return readRecordFile(path, readFileSync(join(root, path), "utf8"));
    });
}

/** One record file, given its text. */
export function readRecordFile(path: string, text: string): RecordFile {
  const file = parse(path, text);
  const constants = file.statements.filter(isExportedConstant).flatMap((statement) =>
    statement.declarationList.declarations.map((declaration): RecordConstant => {
      const comment = ts.getJSDocCommentsAndTags(statement).filter(ts.isJSDoc).at(-1);
      const start = statement.getStart(file);
      return {
        name: declaration.name.getText(file),
        type:
          declaration.type !== undefined && ts.isTypeReferenceNode(declaration.type)
            ? declaration.type.typeName.getText(file)
            : undefined,
        comment: comment === undefined ? undefined : commentText(comment.getText(file)),
        commentRange: comment === undefined ? [start, start] : [comment.pos, comment.end],
      };
    }),
  );
  const strings = declarations(file).flatMap(({ initializer }) =>
    propertiesOf(initializer).flatMap(({ name, initializer: value }): [string, string][] =>
      ts.isStringLiteral(value) ? [[textOf(name), value.text]] : [],
    ),
  );
  const id = path.slice(path.lastIndexOf("/") + 1).replace(/\.ts$/, "");
  return { path, id, text, constants, strings: new Map(strings) };
}

/** The names of what a file declares and exports; re-exports are left out. */
export function exportedNames(path: string, text: string): readonly string[] {
  const file = parse(path, text);
  return file.statements.flatMap((statement) => {
    if (isExportedConstant(statement)) {
      return statement.declarationList.declarations.map((one) => one.name.getText(file));
    }
    const named =
      ts.isFunctionDeclaration(statement) ||
      ts.isInterfaceDeclaration(statement) ||
      ts.isTypeAliasDeclaration(statement) ||
      ts.isClassDeclaration(statement);
    return named && statement.name !== undefined && isExported(statement)
      ? [statement.name.text]
      : [];
  });
}

/** The names that a package's index exports besides its records. */
export function otherExports(root: string, { name, registryType }: DatasetLayout): string[] {
  const declared = ["ids.ts", "types.ts"].flatMap((file) => {
    const path = datasetPath(name, "src", file);
    return exportedNames(path, readFileSync(join(root, path), "utf8"));
  });
  return [...declared, name, registryType, "about", "redirects"];
}

/** The text of a doc comment without its stars and line breaks. */
function commentText(comment: string): string {
  return comment
    .replace(/^\/\*\*/, "")
    .replace(/\*\/$/, "")
    .replaceAll(/^[ \t]*\*/gm, "")
    .replaceAll("*\\/", "*/")
    .replaceAll(/[ \t\r\n]+/g, " ")
    .trim();
}

/**
 * A doc comment around a text, wrapped so that no line is longer than 100 columns.
 *
 * @param indent - White space to begin each line with.
 */
export function docComment(text: string, indent = ""): string {
  const safe = text.replaceAll("*/", "*\\/");
  const single = `${indent}/** ${safe} */`;
  if (single.length <= 100) return single;
  const lines: string[] = [];
  let line = `${indent} *`;
  for (const word of safe.split(" ")) {
    if (line.length + 1 + word.length > 100 && line !== `${indent} *`) {
      lines.push(line);
      line = `${indent} *`;
    }
    line += ` ${word}`;
  }
  return [`${indent}/**`, ...lines, line, `${indent} */`].join("\n");
}

function parse(path: string, text: string): ts.SourceFile {
  return ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
}

function isExported(statement: ts.Statement): boolean {
  return (
    ts.canHaveModifiers(statement) &&
    (ts.getModifiers(statement) ?? []).some((one) => one.kind === ts.SyntaxKind.ExportKeyword)
  );
}

function isExportedConstant(statement: ts.Statement): statement is ts.VariableStatement {
  return ts.isVariableStatement(statement) && isExported(statement);
}

function declarations(file: ts.SourceFile): readonly ts.VariableDeclaration[] {
  return file.statements
    .filter(ts.isVariableStatement)
    .flatMap((statement) => statement.declarationList.declarations);
}

/** An expression without `as const` and `satisfies …`. */
function withoutAssertions(node: ts.Expression | undefined): ts.Expression | undefined {
  return node !== undefined && (ts.isAsExpression(node) || ts.isSatisfiesExpression(node))
    ? withoutAssertions(node.expression)
    : node;
}
