/**
 * A language in which this project shows names and text, as a BCP 47 tag:
 * English, Malay or Korean.
 *
 * @example
 * ```ts
 * import type { Language } from "@defence-pact/schema";
 * const language: Language = "ko";
 * ```
 */
export type Language = (typeof languages)[number];

/** Every {@link Language}, English first. */
export const languages = ["en", "ms", "ko"] as const;

/**
 * One text in several languages. English is always there; the others only where a source
 * gives them, in native script (한국항공우주산업, not a romanisation).
 */
export interface LocalText {
  /** English. */
  readonly en: string;
  /** Malay. */
  readonly ms?: string;
  /** Korean, in Hangul. */
  readonly ko?: string;
}

/**
 * A date in the Extended Date/Time Format (ISO 8601-2:2019, levels 0 to 2), with the precision
 * its source has and no more: `2025-10-27`, `2025-10`, `1993`, `2023-05?`, `[..2030]`.
 * Read one with `parseDate`, compare several with `span`.
 *
 * @see https://www.loc.gov/standards/datetime/
 */
export type Edtf = string;

/**
 * How real a thing is said to be, as the source has it.
 *
 * - `occurred`: it happened. - `ongoing`: it is under way or holds.
 * - `planned`: its doer intends it. - `target`: its doer aims at it, often by a date.
 * - `expected`: somebody thinks it will come. - `possible`: somebody thinks it could come.
 * - `recommended`: somebody says it should or must be done.
 * - `claimed`: somebody asserts it. - `denied`: somebody says it is not so.
 */
export type Modality = (typeof modalities)[number];

/** Every {@link Modality}, from the most to the least settled. */
export const modalities = [
  "occurred",
  "ongoing",
  "planned",
  "target",
  "expected",
  "possible",
  "recommended",
  "claimed",
  "denied",
] as const;

/** A currency in which a source states a value, by its ISO 4217 code. */
export type Currency = (typeof currencies)[number];

/** Every {@link Currency}, in the order of the alphabet. */
export const currencies = [
  "AUD",
  "CNY",
  "EUR",
  "GBP",
  "IDR",
  "INR",
  "JPY",
  "KRW",
  "MYR",
  "PHP",
  "PLN",
  "SGD",
  "THB",
  "TRY",
  "USD",
] as const;

/** Which lower bound a figure is: the source says "more than", "over", or "at least", "no less than". */
export type LowerBound = (typeof lowerBounds)[number];

/** Every {@link LowerBound}. */
export const lowerBounds = ["more-than", "at-least"] as const;

/** How a source qualifies a figure. */
export interface Hedge {
  /** The source hedges the figure ("about", "approximately", "some"). */
  readonly approximate?: true;
  /** The source gives the figure as a lower bound. */
  readonly lowerBound?: LowerBound;
}

/**
 * An amount of money in whole units of the currency it is filed under. Nothing is ever
 * converted by this project: `converted` says that the *source* gives it as a conversion.
 */
export interface Money extends Hedge {
  /** In units of the currency, not thousands or millions: 920_000_000. */
  readonly amount: number;
  /** Whether the source states the amount itself or as the conversion of another. */
  readonly basis: "stated" | "converted";
}

/** One value in each currency a source reports it in, by ISO 4217 code. */
export type Value = { readonly [C in Currency]?: Money };

/** What a {@link Quantity} counts or measures. */
export type Unit = (typeof units)[number];

/** Every {@link Unit}: things counted first, then measures (SI names spelt out). */
export const units = [
  "aircraft",
  "vehicles",
  "ships",
  "launchers",
  "missiles",
  "rockets",
  "countries",
  "people",
  "companies",
  "contracts",
  "agreements",
  "rank",
  "ordinal",
  "percent",
  "years",
  "months",
  "weeks",
  "hours",
  "metres",
  "millimetres",
  "kilometres",
  "nautical miles",
  "feet",
  "kilograms",
  "tonnes",
  "pounds",
  "kilometres per hour",
  "knots",
  "mach",
  "kilonewtons",
  "pounds-force",
  "horsepower",
  "kilowatts",
  "rounds",
] as const;

/** A number with its unit, as its source gives it. */
export interface Quantity extends Hedge {
  readonly value: number;
  readonly unit: Unit;
}

/** A part of a whole, as its source gives it: a {@link Quantity} from 0 to 100 per cent. */
export interface Share extends Quantity {
  readonly unit: "percent";
}
