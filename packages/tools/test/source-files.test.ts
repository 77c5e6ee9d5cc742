import * as fc from "fast-check";
import { expect, it } from "vitest";
import { docComment, exportedNames, readRecordFile } from "../src/source-files.js";

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

it("reads names, types and comments of exported constants only, and fields that are strings", () => {
  const text = `const hidden = 1;\n/** One. */\nexport const one: Company<"one"> = { id: "one", "kind": "company", n: 1 };\n`;
  expect(readRecordFile("x/one.ts", text)).toMatchObject({
    id: "one",
    strings: new Map([
      ["id", "one"],
      ["kind", "company"],
    ]),
    constants: [{ name: "one", type: "Company", comment: "One." }],
  });
});

it("reads every sort of declaration a file exports", () => {
  const text =
    "export const a = 1;\nexport type B = 1;\nexport interface C {}\nexport function d() {}\nconst e = 1;";
  expect(exportedNames("x.ts", text)).toEqual(["a", "B", "C", "d"]);
});
