import * as fc from "fast-check";
import { expect, it } from "vitest";
import { datasets } from "../src/datasets.js";
import {
  docComment,
  exportedNames,
  readDeclaredIds,
  readRecordFile,
  withDeclaredId,
} from "../src/source-files.js";
import { repository } from "./repository.js";

const layout = (name: string) => {
  const found = datasets.find((one) => one.name === name);
  if (found === undefined) throw new Error(`No dataset ${name}.`);
  return found;
};

it("writes a doc comment that is read back as the text, no line over 100 columns", () => {
  const word = fc.stringMatching(/^[^\s@*/]{1,20}$/);
  fc.assert(
    fc.property(fc.array(word, { minLength: 1 }), (words) => {
      const text = words.join(" ");
      const comment = docComment(text);
      expect(Math.max(...comment.split("\n").map((line) => line.length))).toBeLessThanOrEqual(100);
      const file = readRecordFile("a.ts", `${comment}\nexport const a = {};`);
      expect(file.constants[0]?.comment).toBe(text);
    }),
  );
});

it("keeps a text from ending its doc comment", () => {
  const comment = docComment("From */ to the end");
  expect(comment).toBe("/** From *\\/ to the end */");
  const file = readRecordFile("a.ts", `${comment}\nexport const a = {};`);
  expect(file.constants[0]?.comment).toBe("From */ to the end");
});

it("reads names, types and comments of exported constants only", () => {
  const text = `const hidden = 1;\n/** One. */\nexport const one: Company<"one"> = {};\n`;
  expect(readRecordFile("x/one.ts", text)).toMatchObject({
    fileName: "one",
    constants: [{ name: "one", type: "Company", comment: "One." }],
  });
});

it("reads every sort of declaration a file exports", () => {
  const text =
    "export const a = 1;\nexport type B = 1;\nexport interface C {}\nexport function d() {}\nconst e = 1;";
  expect(exportedNames("x.ts", text)).toEqual(["a", "B", "C", "d"]);
});

it("reads ids with kinds, and those of sources without", () => {
  const root = repository({
    "packages/entities/src/ids.ts": `export const entityKinds = { a: "state", "b-c": "bloc" } as const satisfies X;`,
    "packages/sources/src/ids.ts": `export const sourceIds = ["a"] as const satisfies readonly string[];`,
  });
  expect(readDeclaredIds(root, layout("entities"))).toEqual([
    { id: "a", kind: "state" },
    { id: "b-c", kind: "bloc" },
  ]);
  expect(readDeclaredIds(root, layout("sources"))).toEqual([{ id: "a" }]);
});

it("says what is wrong with ids.ts where it cannot be read", () => {
  const root = repository({ "packages/entities/src/ids.ts": "export const entityKinds = ids();" });
  expect(() => readDeclaredIds(root, layout("entities"))).toThrow(
    'packages/entities/src/ids.ts must declare "export const entityKinds = …" as a plain literal',
  );
});

it("adds an id in its place, whatever ids there are", () => {
  const id = fc.stringMatching(/^[a-z](-?[a-z0-9]){0,5}$/);
  const last = fc.constantFrom("", ",");
  fc.assert(
    fc.property(fc.uniqueArray(id, { minLength: 1 }), last, fc.boolean(), (ids, comma, kinds) => {
      const dataset = layout(kinds ? "entities" : "sources");
      const sorted = ids.slice(1).sort();
      const members = sorted.map((one) => `"${one}"${kinds ? ': "state"' : ""}`).join(", ");
      const end = sorted.length > 0 ? comma : "";
      const text = `export const ${dataset.declaredIn} = ${kinds ? "{" : "["}${members}${end}${kinds ? "}" : "]"} as const;\n`;
      const added = { id: ids[0] ?? "", ...(kinds ? { kind: "state" } : {}) };
      const path = `packages/${dataset.name}/src/ids.ts`;
      const root = repository({ [path]: withDeclaredId(text, dataset, added) });
      const read = readDeclaredIds(root, dataset);
      expect(read.map((one) => one.id)).toEqual([...ids].sort());
      expect(read.every((one) => one.kind === (kinds ? "state" : undefined))).toBe(true);
    }),
    { numRuns: 30 },
  );
});
