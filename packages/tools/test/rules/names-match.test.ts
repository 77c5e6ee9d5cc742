import { expect, it } from "vitest";
import { namesMatch } from "../../src/rules/names-match.js";
import { readRecordFile } from "../../src/source-files.js";
import { pathOf, world } from "../world.js";

/** What is wrong with the one record file of platforms, given its name and its text. */
function faultsOf(name: string, text: string) {
  const files = [readRecordFile(pathOf("platforms", name), text)];
  return namesMatch.check(world({}, { loaded: { platforms: { files } } }));
}

const file = pathOf("platforms", "jet");

it("lets names that match pass", () => {
  expect(namesMatch.check(world())).toEqual([]);
});

it("tells an id that is not the file's name, and one that is not there", () => {
  expect(faultsOf("jet", 'export const jet: Kind = { id: "jett" };')).toEqual([
    {
      file,
      field: "id",
      problem: 'The id is "jett", the file\'s name "jet".',
      remedy: "Make them the same.",
    },
  ]);
  expect(faultsOf("jet", "export const jet: Kind = {};")).toMatchObject([{ file, field: "id" }]);
});

it("tells a constant that is not the id in camelCase", () => {
  expect(faultsOf("jet", 'export const theJet: Kind = { id: "jet" };')).toMatchObject([
    { file, problem: "The file exports theJet.", remedy: expect.stringContaining("as jet") },
  ]);
  expect(faultsOf("jet", 'const jet: Kind = { id: "jet" };')).toMatchObject([
    { file, problem: "The file exports no constant." },
  ]);
});

it("tells an id in a wrong form, or of a reserved word", () => {
  expect(faultsOf("class", 'export const class: Kind = { id: "class" };')).toContainEqual({
    file: pathOf("platforms", "class"),
    problem: 'The constant of "class" would be "class", a word the language reserves.',
    remedy: "Give the record a longer id.",
  });
  const [fault] = faultsOf("Kite-", 'export const Kite: Kind = { id: "Kite-" };');
  expect(fault?.problem).toBe('"Kite-" is not in kebab-case.');
});
