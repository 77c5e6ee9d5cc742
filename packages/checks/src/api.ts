import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { datasetNames } from "@defence-pact/schema";
import ts from "typescript";
import * as z from "zod";
import { constantName } from "../../tools/src/datasets.js";
import { readManifest, root } from "./workspace.js";

/** Where the API reports are, from the root of the project. */
export const apiFolder = "packages/checks/api";

/**
 * The types and functions of a package as its users' compilers see them, as Markdown: a section for
 * each entry point, and one for the types that those refer to without exporting them.
 *
 * Records and their ids are left out: they are data, and their changes are in the changelogs.
 *
 * @throws If the package is not built.
 */
export function apiReport(folder: string): string {
  const home = join(root, "packages", folder);
  const entries = declarationFiles(folder).map(({ specifier, file }) => {
    const path = join(home, file);
    if (!existsSync(path)) throw new Error(`${path} does not exist: run "npm run build" first.`);
    return { specifier, path };
  });
  const program = ts.createProgram(
    entries.map(({ path }) => path),
    {
      module: ts.ModuleKind.NodeNext,
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
      target: ts.ScriptTarget.ES2022,
      lib: ["lib.es2023.d.ts"],
      types: [],
      strict: true,
    },
  );
  const api = new Api(program, home, recordIds());
  const sections = entries.map(
    ({ specifier, path }) => `## ${specifier}\n\n${fenced(api.exportsOf(path))}`,
  );
  const rest = api.notExported();
  return [
    `# The API of ${readManifest(folder).name}`,
    'Written by "npm run packages:api". Types and functions; not the records.',
    ...sections,
    ...(rest === "" ? [] : [`## Not exported\n\n${fenced(rest)}`]),
    "",
  ].join("\n\n");
}

/** Prints declarations of a package, and collects the types of it that they refer to. */
class Api {
  readonly #program: ts.Program;
  readonly #checker: ts.TypeChecker;
  readonly #home: string;
  readonly #ids: ReturnType<typeof recordIds>;
  readonly #printed = new Set<ts.Symbol>();
  readonly #referred = new Set<ts.Symbol>();

  constructor(program: ts.Program, home: string, ids: ReturnType<typeof recordIds>) {
    this.#program = program;
    this.#checker = program.getTypeChecker();
    this.#home = home.replaceAll("\\", "/");
    this.#ids = ids;
  }

  /** What an entry point exports, sorted by name. */
  exportsOf(path: string): string {
    const source = this.#program.getSourceFile(path);
    const module = source && this.#checker.getSymbolAtLocation(source);
    if (module === undefined) throw new Error(`${path} exports nothing.`);
    const members = this.#checker
      .getExportsOfModule(module)
      .map((symbol) => ({ name: symbol.name, symbol: this.#target(symbol) }))
      // By the constant's own name too: a moved id has a second one.
      .filter(
        ({ name, symbol }) => ![name, symbol.name].some((one) => this.#ids.constants.has(one)),
      )
      .sort((a, b) => compareNames(a.name, b.name));
    for (const { symbol } of members) this.#printed.add(symbol);
    return members.map(({ name, symbol }) => this.#print(name, symbol)).join("\n\n");
  }

  /** What the exports refer to and no entry point exports, sorted by name. */
  notExported(): string {
    const inner: { name: string; text: string }[] = [];
    for (const symbol of this.#referred) {
      // The set grows during the loop: what is printed may refer to more.
      if (this.#printed.has(symbol)) continue;
      this.#printed.add(symbol);
      inner.push({ name: symbol.name, text: this.#print(symbol.name, symbol) });
    }
    inner.sort((a, b) => compareNames(a.name, b.name));
    return inner.map(({ text }) => text).join("\n\n");
  }

  #target(symbol: ts.Symbol): ts.Symbol {
    return symbol.flags & ts.SymbolFlags.Alias ? this.#checker.getAliasedSymbol(symbol) : symbol;
  }

  #print(name: string, symbol: ts.Symbol): string {
    const declarations = symbol.declarations ?? [];
    return declarations.map((declaration) => this.#text(name, declaration)).join("\n\n");
  }

  #text(name: string, declaration: ts.Declaration): string {
    this.#gather(declaration);
    if (ts.isSourceFile(declaration)) return `// ${name}: a module of its own`;
    const shown = ts.isVariableDeclaration(declaration) ? declaration.parent.parent : declaration;
    const { transformed } = ts.transform<ts.Node>(shown, [
      (context) => withoutRecords(context, this.#ids.all),
    ]);
    const printer = ts.createPrinter({ removeComments: true });
    return transformed
      .map((node) => printer.printNode(ts.EmitHint.Unspecified, node, declaration.getSourceFile()))
      .join("\n")
      .replace(/^(export )?(declare )?/, "");
  }

  /** Collects the types of this package that a declaration refers to. */
  #gather(node: ts.Node): void {
    if (ts.isIdentifier(node)) {
      const symbol = this.#checker.getSymbolAtLocation(node);
      const found = symbol && this.#target(symbol);
      const declaration = found?.declarations?.[0];
      if (
        found !== undefined &&
        declaration !== undefined &&
        isTopLevel(declaration) &&
        !this.#ids.constants.has(found.name) &&
        declaration.getSourceFile().fileName.startsWith(this.#home)
      ) {
        this.#referred.add(found);
      }
    }
    node.forEachChild((child) => this.#gather(child));
  }
}

/** Removes records from a declaration: properties named by ids, and unions of ids. */
function withoutRecords(
  context: ts.TransformationContext,
  ids: ReadonlySet<string>,
): ts.Transformer<ts.Node> {
  const isOfIds = (node: ts.TypeNode): boolean =>
    ts.isUnionTypeNode(node)
      ? node.types.every(isOfIds)
      : ts.isLiteralTypeNode(node) &&
        ts.isStringLiteral(node.literal) &&
        ids.has(node.literal.text);
  const visit: ts.Visitor = (node) => {
    if (ts.isPropertySignature(node) && ids.has(propertyName(node.name))) return undefined;
    // `type CompanyId = …`.
    if (ts.isTypeNode(node) && ts.isTypeAliasDeclaration(node.parent) && isOfIds(node)) {
      return context.factory.createTypeReferenceNode("…");
    }
    return ts.visitEachChild(node, visit, context);
  };
  return (node) => ts.visitEachChild(node, visit, context);
}

function isTopLevel(declaration: ts.Declaration): boolean {
  return (
    ts.isInterfaceDeclaration(declaration) ||
    ts.isTypeAliasDeclaration(declaration) ||
    ts.isClassDeclaration(declaration) ||
    (ts.isVariableDeclaration(declaration) && ts.isSourceFile(declaration.parent.parent.parent))
  );
}

function propertyName(name: ts.PropertyName): string {
  return ts.isIdentifier(name) || ts.isStringLiteral(name) ? name.text : "";
}

function fenced(text: string): string {
  return `\`\`\`ts\n${text}\n\`\`\``;
}

function compareNames(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

const typed = z.object({ import: z.object({ types: z.string() }) });

/** The ESM declarations of every entry point of a package. */
function declarationFiles(folder: string): { specifier: string; file: string }[] {
  const { name, exports } = readManifest(folder);
  return Object.entries(exports).flatMap(([subpath, conditions]) => {
    const { data } = typed.safeParse(conditions);
    return data === undefined
      ? []
      : [{ specifier: name + subpath.slice(1), file: data.import.types }];
  });
}

const recordsWithId = z.array(z.object({ id: z.string() }));

/** The ids of every record, and the constants of them. */
function recordIds(): { readonly all: Set<string>; readonly constants: Set<string> } {
  const all = new Set(
    datasetNames.flatMap((folder) => {
      const file = join(root, "packages", folder, "data.json");
      return recordsWithId.parse(JSON.parse(readFileSync(file, "utf8"))).map(({ id }) => id);
    }),
  );
  return { all, constants: new Set([...all].map(constantName)) };
}
