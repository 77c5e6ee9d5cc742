import type { Hedge, Language, LowerBound } from "./values.js";

/** A number as its decimal digits, so that no digit is lost on the way to a text. */
export interface Decimal {
  readonly sign: "" | "-";
  /** The digits before the decimal point, at least one. */
  readonly whole: string;
  /** The digits after it, perhaps none. */
  readonly fraction: string;
}

/**
 * The digits with which JavaScript writes a number: the shortest that read back as the same one.
 *
 * @throws RangeError for a number that is not finite, or so large or small that it is written
 * with an exponent.
 */
export function decimal(number: number): Decimal {
  const text = String(Math.abs(number));
  const [whole = "", fraction = ""] = text.split(".");
  if (!Number.isFinite(number) || text.includes("e")) {
    throw new RangeError(
      `${number} cannot be written out; give 0 or a number from 0.000001 to below 1e21`,
    );
  }
  return { sign: number < 0 ? "-" : "", whole, fraction };
}

/** Writes digits with a comma between thousands, as English, Malay and Korean all do. */
export function grouped({ sign, whole, fraction }: Decimal): string {
  const groups: string[] = [];
  for (let end = whole.length; end > 0; end -= 3)
    groups.unshift(whole.slice(Math.max(0, end - 3), end));
  return `${sign}${groups.join(",")}${fraction === "" ? "" : `.${fraction}`}`;
}

/** Puts the words for "about", "more than" or "at least" where its source hedges a figure. */
export function hedged(
  figure: string,
  { approximate, lowerBound }: Hedge,
  language: Language,
): string {
  const text = approximate === true ? hedges.approximate[language](figure) : figure;
  return lowerBound === undefined ? text : hedges[lowerBound][language](text);
}

/** Korean says 초과 and 이상 after the figure. */
const hedges: Readonly<
  Record<"approximate" | LowerBound, Readonly<Record<Language, (figure: string) => string>>>
> = {
  approximate: {
    en: (figure) => `about ${figure}`,
    ms: (figure) => `kira-kira ${figure}`,
    ko: (figure) => `약 ${figure}`,
  },
  "more-than": {
    en: (figure) => `more than ${figure}`,
    ms: (figure) => `lebih daripada ${figure}`,
    ko: (figure) => `${figure} 초과`,
  },
  "at-least": {
    en: (figure) => `at least ${figure}`,
    ms: (figure) => `sekurang-kurangnya ${figure}`,
    ko: (figure) => `${figure} 이상`,
  },
};
