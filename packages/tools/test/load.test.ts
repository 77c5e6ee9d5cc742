import { expect, it } from "vitest";
import { load } from "../src/load.js";
import { repository } from "./repository.js";

const records = "packages/entities/src/records";
const files = {
  [`${records}/malya.ts`]: `import type { State } from "../types.js";

/** A state. */
export const malya: State<"malya"> = {
  id: "malya",
  kind: "state",
  name: { en: "Malya" },
  summary: { en: "A state." },
  evidence: [
    { supports: "name", source: "dsa-pact-2025", paragraph: 3, exact: "signed a memorandum" },
  ],
};
`,
  "packages/entities/src/redirects.ts": `export const redirects = { old: { moved: "malya" } };\n`,
  "packages/tools/quotation-fingerprints.json": `{ "words": { "en": "00" } }`,
};

it("reads records, ids, redirects and fingerprints, without a build of the datasets", async () => {
  const { context, unreadable } = await load(repository(files));
  expect(unreadable).toEqual([]);
  expect(context.records.map(({ file, value }) => [file, value.id])).toEqual([
    [`${records}/malya.ts`, "malya"],
  ]);
  expect(context.quotationFingerprints).toEqual({ words: { en: "00" } });
  const entities = context.datasets.find(({ layout }) => layout.name === "entities");
  expect(entities).toMatchObject({
    redirects: { old: { moved: "malya" } },
    otherExports: ["isEntityId", "Other", "entities", "Entities", "about", "redirects"],
  });
});

it("tells a file that cannot be loaded, and reads the others", async () => {
  const broken = { ...files, [`${records}/broken.ts`]: "throw new Error('not plain data');\n" };
  const { context, unreadable } = await load(repository(broken));
  expect(unreadable).toMatchObject([
    { file: `${records}/broken.ts`, problem: "It cannot be loaded: not plain data" },
  ]);
  expect(context.records).toHaveLength(1);
});

it("compares citations with the text, where there is one", async () => {
  const { context } = await load(repository(files), "Another text.");
  expect(context.text).toEqual({
    source: "dsa-pact-2025",
    paragraphs: ["Another text."],
    mismatches: [{ problem: "another-text", expected: 103, found: 1 }],
  });
});
