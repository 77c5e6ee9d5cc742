import ts from "typescript";
import { constantName } from "../datasets.js";
import type { Fault, Rule } from "../rule.js";
import type { RecordFile } from "../source-files.js";

/** The form of an id. */
export const kebabCase: RegExp = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

/**
 * The file is named after the id, in kebab-case, and the constant is the id in camelCase: each can
 * be guessed from the others.
 */
export const namesMatch: Rule = {
  name: "names-match",
  check: ({ datasets }) => datasets.flatMap(({ files }) => files.flatMap(faultsOf)),
};

function faultsOf({ path, id, constants, strings }: RecordFile): readonly Fault[] {
  const faults: Fault[] = [];
  const expected = constantName(id);
  if (!kebabCase.test(id)) {
    faults.push({
      file: path,
      problem: `"${id}" is not in kebab-case.`,
      remedy: "Use small letters and digits, words joined by single hyphens, a letter first.",
    });
  } else if (isReservedWord(expected)) {
    faults.push({
      file: path,
      problem: `The constant of "${id}" would be "${expected}", a word the language reserves.`,
      remedy: "Give the record a longer id.",
    });
  }
  const names = constants.map(({ name }) => name);
  if (names.length !== 1 || names[0] !== expected) {
    faults.push({
      file: path,
      problem: `The file exports ${names.length === 0 ? "no constant" : names.join(", ")}.`,
      remedy: `Export the record, and nothing else, as ${expected}.`,
    });
  }
  if (strings.get("id") !== id) {
    faults.push({
      file: path,
      field: "id",
      problem: `The id is "${strings.get("id")}", the file's name "${id}".`,
      remedy: "Make them the same.",
    });
  }
  return faults;
}

/** Whether a word cannot name a constant of a module. */
export function isReservedWord(word: string): boolean {
  if (["undefined", "NaN", "Infinity", "eval", "arguments"].includes(word)) return true;
  const token = ts
    .createScanner(ts.ScriptTarget.ES2022, true, ts.LanguageVariant.Standard, word)
    .scan();
  return (
    token === ts.SyntaxKind.AwaitKeyword ||
    (token >= ts.SyntaxKind.FirstReservedWord && token <= ts.SyntaxKind.LastFutureReservedWord)
  );
}
