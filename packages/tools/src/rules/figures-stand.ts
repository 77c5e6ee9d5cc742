import { type AnyRecord, dateOf, isObject, referencesOf } from "@defence-pact/schema";
import type { Context } from "../context.js";
import { fieldOf, strings } from "../record-values.js";
import type { Fault, Rule } from "../rule.js";
import { numbersIn } from "./words/numbers.js";
import { namesOf } from "./words/pieces.js";

/**
 * Every figure in a name, a summary or the text of a statement stands among the record's values, the
 * words it cites, what it infers from them, or the names and dates of what it refers to; for an
 * entity or platform, also in what refers to it. "Two" and "both" may count the parties.
 */
export const figuresStand: Rule = {
  name: "figures-stand",
  check: (context) => {
    const referring = referringRecords(context);
    const read = new Map<AnyRecord, readonly number[]>();
    const numbersOnce = (record: AnyRecord) => {
      const numbers = read.get(record) ?? numbersOf(record);
      read.set(record, numbers);
      return numbers;
    };
    return context.records.flatMap(({ dataset, file, value }) => {
      const told = strings({
        name: fieldOf(value, "name"),
        summary: fieldOf(value, "summary"),
        text: fieldOf(value, "kind") === "statement" ? fieldOf(value, "text") : undefined,
      });
      const figures = told.flatMap(({ path, value: text }) =>
        figuresOf(text).map((figure) => ({ path, ...figure })),
      );
      if (figures.length === 0) return [];
      const isThing = dataset === "entities" || dataset === "platforms";
      const known = new Set([
        ...numbersOnce(value),
        ...referencesOf(value).flatMap(({ id }) => namedNumbers(context.byId.get(id)?.value)),
        ...(isThing ? (referring.get(value.id) ?? []).flatMap(numbersOnce) : []),
      ]);
      return figures
        .filter(({ readings }) => !readings.some((reading) => known.has(reading)))
        .map(
          ({ path, figure }): Fault => ({
            file,
            field: path,
            problem: `“${figure.trim()}” stands in none of its values and cited words.`,
            remedy: "Correct the figure, or cite the words that print it.",
          }),
        );
    });
  },
};

/** The records that refer to each id. */
function referringRecords({ records }: Context): ReadonlyMap<string, readonly AnyRecord[]> {
  const referring = new Map<string, AnyRecord[]>();
  for (const { value } of records) {
    for (const { id } of referencesOf(value)) {
      referring.set(id, [...(referring.get(id) ?? []), value]);
    }
  }
  return referring;
}

/** The figures of a text, each with the numbers that it can mean: `50` of "FA-50" is none. */
function figuresOf(
  text: string,
): readonly { readonly figure: string; readonly readings: readonly number[] }[] {
  return [
    ...text.matchAll(/(?<!\p{L}[-\d]*)\d(?:[\d.,]*\d)?[^\d]{0,12}|\p{L}+(?:-\p{L}+)?/gu),
  ].flatMap(([figure]) => {
    const readings = numbersIn(figure);
    return readings.some((one) => one > 2) ? [{ figure, readings }] : [];
  });
}

/** Every number in a record, its cited words and its reasons, but not in its own sentences. */
function numbersOf(record: AnyRecord): readonly number[] {
  const texts = strings(record).filter(({ path }) => !/^(?:id|name|summary|text)\b/.test(path));
  return [
    ...numbersUnder(record),
    ...countsOf(record),
    ...texts.flatMap(({ value }) => numbersPrinted(value)),
  ];
}

/** How many elements each of its lists has, and how many participants have each role. */
function countsOf(record: AnyRecord): readonly number[] {
  return Object.values(record)
    .filter((list) => Array.isArray(list))
    .flatMap((list: readonly unknown[]) => {
      const roles = list.flatMap((one) => (isObject(one) ? [one["role"]] : []));
      return [list.length, ...roles.map((role) => roles.filter((one) => one === role).length)];
    });
}

/** The numbers in the names and the date of a record. */
function namedNumbers(record: AnyRecord | undefined): readonly number[] {
  if (record === undefined) return [];
  return [...namesOf(record), dateOf(record) ?? ""].flatMap(numbersPrinted);
}

function numbersPrinted(text: string): readonly number[] {
  return [...numbersIn(text), ...(text.match(/\d+/gu) ?? []).map(Number)];
}

function numbersUnder(value: unknown): readonly number[] {
  if (typeof value === "number") return [value];
  return value instanceof Object ? Object.values(value).flatMap(numbersUnder) : [];
}
