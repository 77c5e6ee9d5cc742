import {
  type Cited,
  type Currency,
  citedParts,
  currencies,
  fieldsOf,
  isObject,
  wordsOf,
} from "@defence-pact/schema";
import type { Fault, Rule } from "../rule.js";
import { numbersIn, printsSum } from "./words/numbers.js";

/** Words that hedge a figure beside them. */
const hedge =
  /\b(?:about|approx\w*|around|some|nearly|almost|roughly|close to|circa|up to|estimated|under|less than|sekitar|kira-kira|kurang|hampir|anggaran|dianggarkan|rund|etwa|knapp|aproximadamente|unos|cerca de|około|prawie|niemal|environ)\b|[~≈]|약|여 ?(?:대|명|개|척|원|달러)|\d여|[만억조]여|가량|안팎|육박|정도|수준/iu;

/** Words that make a figure a lower bound; what a source calls "over 3" may also be hedged by us. */
const least =
  /\b(?:more than|over|at least|exceed\w*|upwards|lebih|melebihi|mehr als|über|más de|ponad|przekracza|plus de)\b|\+|이상|넘/iu;

/**
 * A figure keeps what its sources say of it. It is `approximate`, or a `lowerBound`, if all of its
 * passages say so, and only if one does; a sum is `converted` if all print it in brackets after a sum in another
 * currency. Passages that differ leave the choice open.
 */
export const figuresQualified: Rule = {
  name: "figures-qualified",
  check: ({ records }) =>
    records.flatMap(({ file, value }) =>
      ("evidence" in value ? citedParts(value) : []).flatMap(({ path, part }) =>
        figuresIn(part).flatMap((figure): Fault[] => {
          const printing = passagesOf(figure, part);
          if (printing.length === 0) return [];
          const field = path === "" ? figure.field : `${path}.${figure.field}`;
          return [...hedging(figure, printing), ...conversion(figure, printing)].map((fault) => ({
            ...fault,
            file,
            field,
          }));
        }),
      ),
    ),
};

interface Figure {
  /** `value.MYR`, `specs.range`, `quantity`. */
  readonly field: string;
  readonly number: number;
  readonly currency?: Currency;
  readonly approximate: boolean;
  readonly lowerBound: boolean;
  readonly basis: unknown;
}

/** The sums, measures and quantities of a record or element. */
function figuresIn(part: Cited): readonly Figure[] {
  return Object.entries(part).flatMap(([key, value]) => {
    if (!isObject(value)) return [];
    const held = key === "quantity" ? { "": value } : value;
    return Object.entries(held).flatMap(([name, one]): Figure[] => {
      const number = isObject(one) ? (one["amount"] ?? one["value"]) : undefined;
      if (!isObject(one) || typeof number !== "number") return [];
      const currency = currencies.find((code) => code === name);
      return [
        {
          field: name === "" ? key : `${key}.${name}`,
          number,
          ...(currency === undefined ? {} : { currency }),
          approximate: one["approximate"] === true,
          lowerBound: one["lowerBound"] !== undefined,
          basis: one["basis"],
        },
      ];
    });
  });
}

/** The words cited for a figure that print its number, each cut at brackets. */
function passagesOf({ field, number }: Figure, part: Cited): readonly (readonly string[])[] {
  const [whole] = field.split(".");
  return part.evidence
    .filter(
      (entry) =>
        "supports" in entry && fieldsOf(entry).some((one) => one === field || one === whole),
    )
    .flatMap(wordsOf)
    .map((words) => words.split(/[()（）]/u))
    .filter((pieces) => pieces.some((piece) => numbersIn(piece).includes(number)));
}

type Unplaced = Omit<Fault, "file" | "field">;

function hedging(
  { number, approximate, lowerBound }: Figure,
  printing: readonly (readonly string[])[],
): readonly Unplaced[] {
  const saying = (words: RegExp) =>
    printing.filter((pieces) =>
      pieces.some((piece) => numbersIn(piece).includes(number) && words.test(piece)),
    ).length;
  const all = printing.length;
  const [hedged, bounded] = [saying(hedge), saying(least)];
  const wrong =
    (approximate ? hedged + bounded === 0 : hedged === all) ||
    (lowerBound ? bounded === 0 : bounded === all && !approximate);
  return wrong
    ? [
        {
          problem: `It is ${approximate ? "" : "not "}\`approximate\`, ${lowerBound ? "with a" : "without"} \`lowerBound\`, and its words are ${shown(printing)}.`,
          remedy: "Hedge it as its words do, or cite the words that hedge as it does.",
        },
      ]
    : [];
}

function conversion(
  { number, currency, basis }: Figure,
  printing: readonly (readonly string[])[],
): readonly Unplaced[] {
  if (currency === undefined) return [];
  const converted = printing.filter(([before = "", ...inside]) => {
    const sums = currencies.filter((other) => other !== currency);
    return (
      !printsSum(before, number, currency) &&
      inside.some((piece) => printsSum(piece, number, currency)) &&
      sums.some((other) => numbersIn(before).some((sum) => printsSum(before, sum, other)))
    );
  });
  const open = converted.length > 0 && converted.length < printing.length;
  const right = converted.length > 0 ? "converted" : "stated";
  return open || basis === right
    ? []
    : [
        {
          problem: `Its \`basis\` is ${String(basis)}, and its words print it as ${right}: ${shown(printing)}.`,
          remedy: `Make it "${right}", or cite the words that print it otherwise.`,
        },
      ];
}

function shown(printing: readonly (readonly string[])[]): string {
  return printing.map((pieces) => `“${pieces.join("|")}”`).join(" ");
}
