import { expect, it } from "vitest";
import { namesMatch } from "../../src/rules/names-match.js";
import { readRecordFile } from "../../src/source-files.js";
import { pathOf, world } from "../world.js";

const file = pathOf("platforms", "jet");
const ids = "packages/platforms/src/ids.ts";

/** The platforms with other ids declared. */
function declaring(...declared: readonly { readonly id: string; readonly kind: string }[]) {
  return world({}, { loaded: { platforms: { declared } } });
}

it("lets names that match pass", () => {
  expect(namesMatch.check(world())).toEqual([]);
});

it("tells an id that is not the file's name", () => {
  const exported = [{ file, constant: "jet", value: { id: "jett", kind: "weapon-system" } }];
  const faults = namesMatch.check(world({}, { loaded: { platforms: { exported } } }));
  expect(faults).toMatchObject([
    { file, field: "id", problem: 'The id is "jett", the file\'s name "jet".' },
  ]);
});

it("tells a kind that ids.ts declares otherwise", () => {
  expect(namesMatch.check(declaring({ id: "jet", kind: "family" }))).toMatchObject([
    { file, field: "kind", problem: 'The kind is "weapon-system"; ids.ts declares "family".' },
  ]);
});

it("tells a file whose id is not declared, and the id that may be meant", () => {
  expect(namesMatch.check(declaring({ id: "jets", kind: "weapon-system" }))).toMatchObject([
    { file: ids, field: "jets", problem: '"jets" has no record.' },
    { file, problem: 'ids.ts declares no id "jet"; the nearest is "jets".' },
  ]);
});

it("tells a constant that is not the id in camelCase", () => {
  const files = [readRecordFile(file, "export const theJet: Kind = {};")];
  expect(namesMatch.check(world({}, { loaded: { platforms: { files } } }))).toMatchObject([
    { file, problem: "The file exports theJet.", remedy: expect.stringContaining("as jet") },
  ]);
});

it("tells ids out of order, in a wrong form, or of a reserved word", () => {
  const kind = "weapon-system";
  const context = declaring({ id: "jet", kind }, { id: "class", kind }, { id: "Kite-", kind });
  const problems = namesMatch.check(context).map(({ problem }) => problem);
  expect(problems).toContain('"class" stands after "jet".');
  expect(problems).toContain(
    'The constant of "class" would be "class", a word the language reserves.',
  );
  expect(problems).toContain('"Kite-" is not in kebab-case.');
});
