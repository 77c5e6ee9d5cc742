import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { pathToFileURL } from "node:url";
import ts from "typescript";
import * as z from "zod";
import { filesUnder, floors, root } from "./workspace.js";

/** A `ts` block of the documentation. */
export interface Example {
  /** The file it stands in, from the root of the project. */
  readonly file: string;
  /** The line of its first line of code. */
  readonly line: number;
  readonly code: string;
}

/** Every `ts` block in doc comments of the published packages and in the Markdown guides. */
export function findExamples(): Example[] {
  const sources = floors
    .flatMap((folder) => filesUnder(join(root, "packages", folder, "src"), ".ts"))
    .filter((file) => !/[\\/]records[\\/]/.test(file));
  const guides = [
    join(root, "README.md"),
    ...floors.map((folder) => join(root, "packages", folder, "README.md")),
    ...filesUnder(join(root, "docs"), ".md").filter((file) => !file.includes("node_modules")),
  ];
  return [
    ...sources.flatMap((file) => blocks(file, /^\s*\* ?/)),
    ...guides.flatMap((file) => blocks(file, /^/)),
  ];
}

/** The `ts` blocks of one file, whose lines begin with `margin`. */
function blocks(file: string, margin: RegExp): Example[] {
  const found: Example[] = [];
  let open: { line: number; code: string[] } | undefined;
  const lines = readFileSync(file, "utf8").split("\n");
  for (const [index, full] of lines.entries()) {
    const text = full.replace(margin, "");
    if (open === undefined) {
      if (/^\s*```ts\s*$/.test(text) && margin.test(full)) open = { line: index + 2, code: [] };
    } else if (/^\s*```\s*$/.test(text)) {
      const name = relative(root, file).replaceAll("\\", "/");
      found.push({ file: name, line: open.line, code: open.code.join("\n") });
      open = undefined;
    } else {
      open.code.push(text);
    }
  }
  if (open !== undefined) throw new Error(`${file}:${open.line - 1}: this block is never closed.`);
  return found;
}

/** An example, and what is wrong with it. */
export interface Outcome {
  readonly example: Example;
  readonly faults: readonly string[];
}

/**
 * Compiles the examples as strictly as the project itself, then runs each in this Node.
 *
 * A statement followed by `// => literal` must equal the literal, deeply. The files are written
 * below packages/checks, from where imports by package name find the built packages.
 */
export function checkExamples(examples: readonly Example[]): Outcome[] {
  const folder = join(root, "packages/checks/.examples");
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const files = examples.map((_, index) => join(folder, `${index}.ts`));
  const faults = examples.map((): string[] => []);

  for (const [index, example] of examples.entries()) {
    writeFileSync(join(folder, `${index}.ts`), example.code);
    const { text, lost } = withAssertions(example);
    for (const line of lost) {
      faults[index]?.push(
        `${example.file}:${line}: "// =>" must follow an expression and its semicolon, and a literal must follow it, on one line.`,
      );
    }
    const { outputText } = ts.transpileModule(text, {
      compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 },
    });
    writeFileSync(join(folder, `${index}.mjs`), outputText);
  }

  for (const { fileName, line, text } of compileErrors(files)) {
    const index = fileName === undefined ? -1 : files.indexOf(fileName);
    const example = examples[index];
    // Errors outside of examples are reported by the project's own type check.
    if (example !== undefined)
      faults[index]?.push(`${example.file}:${example.line + line}: ${text}`);
  }
  for (const [index, message] of runErrors(folder, examples.length)) {
    const example = examples[index];
    if (example !== undefined) faults[index]?.push(`${example.file}:${example.line}: ${message}`);
  }
  return examples.map((example, index) => ({ example, faults: faults[index] ?? [] }));
}

/** The example with each `expression; // => literal` as an assertion; `lost`: lines with neither. */
function withAssertions(example: Example): { text: string; lost: number[] } {
  const { code } = example;
  const source = ts.createSourceFile("example.ts", code, ts.ScriptTarget.ES2022, true);
  let text = "";
  let end = 0;
  const asserted = new Set<number>();
  for (const statement of source.statements) {
    if (!ts.isExpressionStatement(statement)) continue;
    const expected = /^[ \t]*\/\/ => ?(.+)/.exec(code.slice(statement.end))?.[1];
    if (expected === undefined) continue;
    const line = source.getLineAndCharacterOfPosition(statement.end).line;
    asserted.add(line);
    const actual = statement.expression.getText();
    const place = JSON.stringify(`${example.file}:${example.line + line}`);
    text += code.slice(end, statement.getStart());
    text += `__equal((${actual}), (${expected}), ${place});`;
    end = statement.end;
  }
  text += code.slice(end);
  const lost = code
    .split("\n")
    .flatMap((line, index) =>
      line.includes("// =>") && !asserted.has(index) ? [example.line + index] : [],
    );
  return { text: `import { __equal } from "./equal.mjs";\n${text}`, lost };
}

function compileErrors(
  files: readonly string[],
): { fileName: string | undefined; line: number; text: string }[] {
  const base = join(root, "tsconfig.base.json");
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(base, ts.sys.readFile).config,
    ts.sys,
    root,
    // An example may show a declaration without using it, and exports nothing.
    { noUnusedLocals: false, isolatedDeclarations: false, declaration: false },
  );
  const program = ts.createProgram(files, options);
  return ts.getPreEmitDiagnostics(program).map(({ file, start, messageText }) => ({
    fileName: file?.fileName,
    line: file === undefined ? 0 : file.getLineAndCharacterOfPosition(start ?? 0).line,
    text: ts.flattenDiagnosticMessageText(messageText, "\n"),
  }));
}

/** Runs all examples in one process; returns the index of each that failed, with the message. */
function runErrors(folder: string, count: number): [number, string][] {
  const results = join(folder, "results.json");
  writeFileSync(
    join(folder, "equal.mjs"),
    `import { deepStrictEqual } from "node:assert/strict";
import { inspect } from "node:util";
export function __equal(actual, expected, place) {
  try {
    deepStrictEqual(actual, expected);
  } catch {
    throw new Error("at " + place + ": it gives " + inspect(actual, { depth: 9 }) + ", not " + inspect(expected, { depth: 9 }));
  }
}
`,
  );
  writeFileSync(
    join(folder, "run.mjs"),
    `import { writeFileSync } from "node:fs";
const failures = [];
for (let index = 0; index < ${count}; index += 1) {
  try {
    await import("./" + index + ".mjs");
  } catch (error) {
    failures.push([index, String(error)]);
  }
}
writeFileSync(new URL(${JSON.stringify(pathToFileURL(results).href)}), JSON.stringify(failures));
`,
  );
  const { status, stderr } = spawnSync(process.execPath, [join(folder, "run.mjs")], {
    encoding: "utf8",
    timeout: 120_000,
  });
  if (status !== 0) throw new Error(`The examples stopped the process that ran them:\n${stderr}`);
  return z
    .array(z.tuple([z.number(), z.string()]))
    .parse(JSON.parse(readFileSync(results, "utf8")));
}
