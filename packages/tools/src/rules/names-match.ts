import ts from "typescript";
import type { LoadedDataset } from "../context.js";
import { constantName } from "../datasets.js";
import { nearest } from "../nearest.js";
import { fieldOf } from "../record-values.js";
import type { Fault, Rule } from "../rule.js";
import { datasetPath, type RecordFile } from "../source-files.js";

/** The form of an id. */
export const kebabCase: RegExp = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

/** See the description. */
export const namesMatch: Rule = {
  name: "names-match",
  description:
    "The file is named after the id, the constant is the id in camelCase, and ids.ts declares the id with the record's kind, in the order of the alphabet: each can be guessed from the others.",
  check: ({ datasets }) =>
    datasets.flatMap((dataset) => [
      ...idFaults(dataset),
      ...dataset.files.flatMap((file) => fileFaults(file, dataset)),
      ...recordFaults(dataset),
    ]),
};

/** Faults of ids.ts. */
function idFaults({ layout, declared, files }: LoadedDataset): readonly Fault[] {
  const path = datasetPath(layout.name, "src", "ids.ts");
  return declared.flatMap(({ id }, place) => {
    const faults: Fault[] = [];
    const constant = constantName(id);
    if (!kebabCase.test(id)) {
      faults.push({
        file: path,
        field: id,
        problem: `"${id}" is not in kebab-case.`,
        remedy: "Use small letters and digits, words joined by single hyphens, a letter first.",
      });
    } else if (isReservedWord(constant)) {
      faults.push({
        file: path,
        field: id,
        problem: `The constant of "${id}" would be "${constant}", a word the language reserves.`,
        remedy: "Give the record a longer id.",
      });
    }
    const before = declared[place - 1]?.id;
    if (before !== undefined && before > id) {
      faults.push({
        file: path,
        field: id,
        problem: `"${id}" stands after "${before}".`,
        remedy: "Put the ids in the order of the alphabet.",
      });
    }
    if (!files.some(({ fileName }) => fileName === id)) {
      faults.push({
        file: path,
        field: id,
        problem: `"${id}" has no record.`,
        remedy: `Write ${datasetPath(layout.name, "src", "records", `${id}.ts`)}, or take the id out.`,
      });
    }
    return faults;
  });
}

/** Faults of a record file that can be seen without running it. */
function fileFaults(file: RecordFile, { layout, declared }: LoadedDataset): readonly Fault[] {
  const ids = declared.map(({ id }) => id);
  const faults: Fault[] = [];
  if (!ids.includes(file.fileName)) {
    const meant = nearest(file.fileName, ids);
    faults.push({
      file: file.path,
      problem: `ids.ts declares no id "${file.fileName}"${meant === undefined ? "" : `; the nearest is "${meant}"`}.`,
      remedy: `Add "${file.fileName}" to ${layout.declaredIn}, or rename the file.`,
    });
  }
  const names = file.constants.map(({ name }) => name);
  const expected = constantName(file.fileName);
  if (names.length !== 1 || names[0] !== expected) {
    faults.push({
      file: file.path,
      problem: `The file exports ${names.length === 0 ? "no constant" : names.join(", ")}.`,
      remedy: `Export the record, and nothing else, as ${expected}.`,
    });
  }
  return faults;
}

/** Faults of what the record files export. */
function recordFaults({ exported, declared }: LoadedDataset): readonly Fault[] {
  const kinds = new Map(declared.map(({ id, kind }) => [id, kind]));
  return exported.flatMap(({ file, value }) => {
    if (!(value instanceof Object)) return [];
    const faults: Fault[] = [];
    const fileName = file.slice(file.lastIndexOf("/") + 1).replace(/\.ts$/, "");
    const id = fieldOf(value, "id");
    const kind = fieldOf(value, "kind");
    if (id !== fileName) {
      faults.push({
        file,
        field: "id",
        problem: `The id is "${String(id)}", the file's name "${fileName}".`,
        remedy: "Make them the same.",
      });
    }
    const declaredKind = kinds.get(fileName);
    if (declaredKind !== undefined && declaredKind !== kind) {
      faults.push({
        file,
        field: "kind",
        problem: `The kind is "${String(kind)}"; ids.ts declares "${declaredKind}".`,
        remedy: "Make them the same.",
      });
    }
    return faults;
  });
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
