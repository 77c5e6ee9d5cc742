import { expect, it } from "vitest";
import { docComments } from "../../src/rules/doc-comments.js";
import { readRecordFile } from "../../src/source-files.js";
import { pathOf, world } from "../world.js";

const path = pathOf("platforms", "jet");
const long =
  "A jet that flies far and high and fast, and that two states have ordered, built and flown for years.";

/** The jet's file with another text. */
function written(text: string, summary = "A jet.") {
  const files = [readRecordFile(path, text)];
  return world({ jet: { summary: { en: summary } } }, { loaded: { platforms: { files } } });
}

it("lets a comment that is the summary pass", () => {
  expect(docComments.check(world())).toEqual([]);
});

it("tells a comment that is missing, other, or not wrapped at 100 columns", () => {
  const record = "export const jet: Kind = {};\n";
  expect(docComments.check(written(record))).toMatchObject([
    { file: path, problem: "The record has no doc comment." },
  ]);
  expect(docComments.check(written(`/** A kite. */\n${record}`))).toHaveLength(1);
  expect(docComments.check(written(`/** ${long} */\n${record}`, long))).toHaveLength(1);
});

it("fixes what it tells, and nothing else", () => {
  const head = 'import type { Kind } from "../types.js";\n\n';
  const record = "export const jet: Kind = {};\n";
  for (const text of [head + record, `${head}/** A kite. */\n${record}`]) {
    expect(docComments.fix?.(written(text, long))).toEqual([
      {
        path,
        text: `${head}/**\n * A jet that flies far and high and fast, and that two states have ordered, built and flown for\n * years.\n */\n${record}`,
      },
    ]);
  }
  expect(docComments.fix?.(world())).toEqual([]);
});

it("asks for the text of a quotation or statement", () => {
  const context = world({ "use-of-jets": { text: { en: "Jets are of little use." } } });
  expect(docComments.check(context)).toEqual([]);
  const files = [readRecordFile(pathOf("quotes", "use-of-jets"), "export const useOfJets = {};")];
  const bare = world({}, { loaded: { quotes: { files } } });
  expect(docComments.check(bare)).toMatchObject([{ file: pathOf("quotes", "use-of-jets") }]);
});

it("wraps no line beyond 100 columns", () => {
  const [fixed] = docComments.fix?.(written("export const jet: Kind = {};", long.repeat(5))) ?? [];
  const lengths = (fixed?.text ?? "").split("\n").map((line) => line.length);
  expect(Math.max(...lengths)).toBeLessThanOrEqual(100);
});
