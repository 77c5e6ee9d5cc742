/**
 * What a line of a user's code costs the compiler, counted in type instantiations: they repeat
 * exactly on any machine, and say before time does that a type is computed from every id.
 */

import { join } from "node:path";
import { datasetNames } from "@defence-pact/schema";
import ts from "typescript";
import { beforeAll, expect, it } from "vitest";
import { root } from "../src/workspace.js";

const get = 'pact.timeline.get("fa-50-contract");';
const where =
  'pact.timeline.where({ kind: "contract", participants: { has: { entity: "kai", role: "seller" } } });';
const orderBy = 'pact.timeline.orderBy("date");';
const groupCount = 'pact.timeline.groupCount("participants.entity");';

const options: ts.CompilerOptions = {
  strict: true,
  exactOptionalPropertyTypes: true,
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  skipLibCheck: true,
  noEmit: true,
  types: [],
};

/** Where the lines stand: from here a user's imports are found. */
const user = join(root, "packages/checks/test/user.mts");

/** Counts instantiations where each id of the datasets stands so many times over. */
function counter(times: number): (...lines: readonly string[]) => number {
  const host = ts.createCompilerHost(options);
  const read = host.getSourceFile;
  const files = new Map<string, ts.SourceFile | undefined>();
  const declarations = new Set(
    datasetNames.flatMap((name) =>
      ["ids.d.ts", "index.d.ts"].map((file) => join(root, "packages", name, "dist", file)),
    ),
  );
  return (...lines) => {
    const text = ['import { pact } from "@defence-pact/query";', ...lines].join("\n");
    host.getSourceFile = (path, format) => {
      if (path === user) return ts.createSourceFile(path, text, format);
      if (!files.has(path)) {
        const declared = declarations.has(join(path)) ? host.readFile(path) : undefined;
        const file =
          declared === undefined
            ? read(path, format)
            : ts.createSourceFile(path, multiplied(declared, times), format);
        files.set(path, file);
      }
      return files.get(path);
    };
    const program = ts.createProgram([user], options, host);
    const faults = program
      .getSemanticDiagnostics(program.getSourceFile(user))
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));
    expect(faults).toEqual([]);
    return program.getInstantiationCount();
  };
}

/** Declarations with each id in them, and each member of a registry, so many times over. */
function multiplied(text: string, times: number): string {
  const more = Array.from({ length: times - 1 }, (_, index) => `-${index + 2}`);
  return text
    .replaceAll(/^(?:declare )?type \w+Id = .*;$/gm, (union) =>
      union.replaceAll(/"([^"]+)"/g, (id, name) =>
        [id, ...more.map((end) => `"${name}${end}"`)].join(" | "),
      ),
    )
    .replaceAll(/^ *readonly "?([\w-]+)"?: (typeof \w+);$/gm, (member, id, type) =>
      [member, ...more.map((end) => `readonly "${id}${end}": ${type};`)].join("\n"),
    );
}

let count: ReturnType<typeof counter>;
let countOfMany: ReturnType<typeof counter>;
beforeAll(() => {
  count = counter(1);
  countOfMany = counter(20);
});

it("has twenty times the ids where they are multiplied", () => {
  expect(countOfMany('pact.timeline.get("fa-50-contract-20").id;')).toBeGreaterThan(0);
  expect(countOfMany('pact.timeline.where({ by: "kai-20" });')).toBeGreaterThan(0);
});

it("gets a record for next to nothing", () => {
  expect(count(get)).toBeLessThanOrEqual(300);
});

it("asks the first question for little, and each further one for next to nothing", () => {
  const first = count(where);
  expect(first).toBeLessThanOrEqual(3_000);
  const further = Array.from({ length: 50 }, () => where);
  expect((count(where, ...further) - first) / further.length).toBeLessThanOrEqual(100);
});

it.each([
  ["get", get],
  ["where", where],
  ["orderBy", orderBy],
  ["groupCount", groupCount],
])("asks no more of the compiler with twenty times the ids: %s", (_name, line) => {
  expect(countOfMany(line)).toBe(count(line));
});
