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
  /\b(?:about|approx\w*|around|some|nearly|almost|roughly|close to|circa|more than|over|up to|at least|estimated|exceed\w*|under|less than|sekitar|kira-kira|lebih|kurang|hampir|anggaran|dianggarkan|rund|etwa|knapp|aproximadamente|unos|cerca de|około|ponad|prawie|niemal|przekracza|environ)\b|[~≈+]|약|여 ?(?:대|명|개|척|원|달러)|\d여|[만억조]여|가량|안팎|이상|육박|정도|수준/iu;

/**
 * A figure keeps what its sources say of it. It is `approximate` if all of its passages hedge it, and
 * only if one does; a sum is `converted` if all print it in brackets after a sum in another
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
  { number, approximate }: Figure,
  printing: readonly (readonly string[])[],
): readonly Unplaced[] {
  const hedged = printing.filter((pieces) =>
    pieces.some((piece) => numbersIn(piece).includes(number) && hedge.test(piece)),
  );
  if (approximate ? hedged.length > 0 : hedged.length < printing.length) return [];
  return [
    {
      problem: `It is ${approximate ? "" : "not "}\`approximate\`, and its words ${approximate ? "do not hedge" : "hedge"} it: ${shown(printing)}.`,
      remedy: approximate
        ? "Take `approximate` out, or cite the words that hedge."
        : "Add `approximate: true`.",
    },
  ];
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
