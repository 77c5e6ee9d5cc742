import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { newRecord } from "../src/record-skeleton.js";
import { repository } from "./repository.js";

const files = {
  "packages/entities/src/records/kai.ts": `export const kai: Company<"kai"> = { id: "kai", kind: "company" };\n`,
  "packages/entities/src/types.ts": `export interface Company<Id extends EntityIdOf<"company"> = EntityIdOf<"company">> {}\n`,
  "packages/timeline/src/types.ts": `export interface MilestoneEvent<Id extends EventIdOf<"milestone">> {}\n`,
  "packages/platforms/src/redirects.ts": `export const redirects = { "old-tank": { moved: "tank" } };\n`,
};

it("makes a record file", () => {
  const root = repository(files);
  expect(newRecord(root, ["entities", "company", "hanwha-aerospace"])).toEqual({
    path: "packages/entities/src/records/hanwha-aerospace.ts",
    text: expect.stringContaining(
      `export const hanwhaAerospace: Company<"hanwha-aerospace"> = {\n  id: "hanwha-aerospace",\n  kind: "company",`,
    ),
  });
  expect(existsSync(join(root, "packages/entities/src/records/hanwha-aerospace.ts"))).toBe(false);
});

it("names the type of an event's kind, and that of a source", () => {
  const root = repository(files);
  expect(newRecord(root, ["timeline", "milestone", "first"])).toMatchObject({
    text: expect.stringContaining('first: MilestoneEvent<"first">'),
  });
  expect(newRecord(root, ["sources", "daily"])).toMatchObject({
    text: expect.stringContaining('daily: Source<"daily">'),
  });
});

it("refuses a dataset or kind that is none, and says what may be meant", () => {
  const root = repository(files);
  expect(newRecord(root, ["entites", "company", "x"])).toContain('Did you mean "entities"?');
  expect(newRecord(root, ["entities", "compnay", "x"])).toContain('Did you mean "company"?');
  expect(newRecord(root, [])).toContain("Give a dataset");
  expect(newRecord(root, ["sources"])).toContain("Give an id");
});

it("refuses an id in a wrong form, and says the right one", () => {
  expect(newRecord(repository(files), ["entities", "company", "LIG Nex1"])).toContain(
    'Did you mean "lig-nex1"?',
  );
  expect(newRecord(repository(files), ["entities", "company", "한화"])).toContain("is no id");
});

it("refuses an id that is taken, was in use, is reserved or would hide an export", () => {
  const root = repository(files);
  expect(newRecord(root, ["timeline", "milestone", "kai"])).toContain(
    '"kai" is taken: company, in entities.',
  );
  expect(newRecord(root, ["entities", "company", "old-tank"])).toContain("never used again");
  expect(newRecord(root, ["entities", "company", "class"])).toContain("reserves");
  expect(newRecord(root, ["entities", "company", "is-entity-id"])).toContain("exports already");
});

it("leaves a file that is there as it is, whatever it holds", () => {
  const root = repository({ ...files, "packages/entities/src/records/mine.ts": "// Mine." });
  expect(newRecord(root, ["entities", "company", "mine"])).toContain('"mine" is taken');
});
