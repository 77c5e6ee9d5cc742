import { type AnyRecord, referencesOf, wordsOf } from "@defence-pact/schema";
import type { Context } from "../context.js";
import { evidenceOf, fieldOf, strings } from "../record-values.js";
import type { Fault, Rule } from "../rule.js";
import { numbersIn } from "./words/numbers.js";
import { namesOf } from "./words/pieces.js";

/**
 * Every figure in a name, a summary or the text of a statement stands among the record's values, the
 * words it cites, what it infers from them, or the names of what it refers to.
 */
export const figuresStand: Rule = {
  name: "figures-stand",
  check: (context) =>
    context.records.flatMap(({ file, value }) => {
      const told = strings({
        name: fieldOf(value, "name"),
        summary: fieldOf(value, "summary"),
        ...(fieldOf(value, "kind") === "statement" ? { text: fieldOf(value, "text") } : {}),
      });
      if (told.length === 0) return [];
      const known = new Set(knownNumbers(value, context));
      return told.flatMap(({ path, value: text }) =>
        figuresOf(text)
          .filter(({ readings }) => !readings.some((reading) => known.has(reading)))
          .map(
            ({ figure }): Fault => ({
              file,
              field: path,
              problem: `“${figure}” stands in none of its values and cited words.`,
              remedy: "Correct the figure, or cite the words that print it.",
            }),
          ),
      );
    }),
};

/** The figures of a text, each with the numbers that it can mean; words for small numbers too. */
function figuresOf(
  text: string,
): readonly { readonly figure: string; readonly readings: readonly number[] }[] {
  return [...text.matchAll(/\d[\d.,]*(?:[^\d]{0,12})|\p{L}+(?:-\p{L}+)?/gu)].flatMap(([figure]) => {
    const readings = numbersIn(figure);
    return readings.length === 0 || readings.every((one) => one <= 1) ? [] : [{ figure, readings }];
  });
}

/** Every number that stands in the record, its cited words, or the names it uses. */
function knownNumbers(record: AnyRecord, { byId }: Context): readonly number[] {
  const { name, summary, text, ...rest } = record as { readonly [field: string]: unknown };
  const referred = referencesOf(record).flatMap(({ id }) => {
    const value = byId.get(id)?.value;
    return value === undefined ? [] : [...namesOf(value), ...(String(fieldOf(value, "date") ?? "").split("-"))];
  });
  const texts = [...strings(rest).map(({ value }) => value), ...referred, ...evidenceOf(record).flatMap(({entry})=>wordsOf(entry))];
  return [...numbersUnder(rest), ...texts.flatMap(numbersIn), ...texts.flatMap(t=>(t.match(/\d+/g)??[]).map(Number))];
}

function numbersUnder(value: unknown): readonly number[] {
  if (typeof value === "number") return [value];
  return value instanceof Object ? Object.values(value).flatMap(numbersUnder) : [];
}
