import * as z from "zod";
import { EdtfError, parseDate } from "../edtf.js";
import {
  type Currency,
  currencies,
  type Edtf,
  type Language,
  type LocalText,
  languages,
  lowerBounds,
  type Modality,
  type Money,
  modalities,
  type Quantity,
  type Share,
  type Unit,
  units,
  type Value,
} from "../values.js";
import { exactly, objectOf } from "./exactly.js";

/** A text that is not blank. */
export const text: z.ZodString = z
  .string()
  .regex(/\S/, "Write a text here, or leave the field out.");

/** The id of a record. */
export const id: z.ZodString = z
  .string()
  .regex(
    /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/,
    "An id is kebab-case and begins with a letter: small letters and digits, words joined by single hyphens.",
  )
  .meta({ id: "Id", description: "The id of a record: kebab-case, beginning with a letter." });

/** A BCP 47 language tag. */
export const languageTag: z.ZodString = z
  .string()
  .regex(
    /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/,
    'A language is a BCP 47 tag, such as "en", "ko" or "ko-Latn".',
  )
  .meta({ id: "LanguageTag", description: "A language, as a BCP 47 tag." });

/** One of the languages in which this project shows names and text. */
export const language: z.ZodType<Language> = exactly<Language>()(
  z.enum(languages).meta({ id: "Language", description: "English, Malay or Korean." }),
);

/** One text in several languages, always with English. */
export const localText: z.ZodType<LocalText> = objectOf(
  "LocalText",
  "One text in several languages, always with English, each in its native script.",
  {
    en: text.describe("English."),
    ms: text.describe("Malay.").exactOptional(),
    ko: text.describe("Korean, in Hangul.").exactOptional(),
  },
);

/**
 * The shape that all dates have which `parseDate` reads, for JSON Schema, which cannot call it: dates
 * with their marks, joined by `,`, `/` or `..`, perhaps in brackets.
 */
const dateShape: string =
  "^[\\[{]?(?:\\.\\.)?/?D(?:(?:,|/|\\.\\.)D)*(?:/|\\.\\.|/\\.\\.)?[\\]}]?$".replaceAll(
    "D",
    "\\d{4}(?:-\\d{2}){0,2}[?~%]?",
  );

/** A date that `parseDate` reads. */
export const edtf: z.ZodType<Edtf> = exactly<Edtf>()(
  z
    .string()
    .superRefine((date, context) => {
      try {
        parseDate(date);
      } catch (error) {
        if (!(error instanceof EdtfError)) throw error;
        context.addIssue({ code: "custom", message: error.message });
      }
    })
    .meta({
      id: "Edtf",
      description:
        "A date in the Extended Date/Time Format (ISO 8601-2), as precise as its source and no more.",
      pattern: dateShape,
      examples: ["2025-10-27", "2025-10", "1993", "2023-05?", "[..2030]", "2026-10/2027-06"],
    }),
);

/** How a thing is said to stand to reality. */
export const modality: z.ZodType<Modality> = exactly<Modality>()(
  z.enum(modalities).meta({
    id: "Modality",
    description:
      "How a thing is said to stand to reality: it occurred, is ongoing, planned by its doer, expected by somebody, and so on.",
  }),
);

/** The ISO 4217 code of a currency in which a source states a value. */
export const currency: z.ZodType<Currency> = exactly<Currency>()(
  z.enum(currencies).meta({ id: "Currency", description: "A currency, by its ISO 4217 code." }),
);

/** What a quantity counts or measures. */
export const unit: z.ZodType<Unit> = exactly<Unit>()(
  z.enum(units).meta({ id: "Unit", description: "What a quantity counts or measures." }),
);

const hedge = {
  approximate: z
    .literal(true)
    .describe('The source hedges the figure ("about", "approximately"). Left out, never false.')
    .exactOptional(),
  lowerBound: z
    .enum(lowerBounds)
    .describe('The source gives the figure as a lower bound ("more than", "at least").')
    .exactOptional(),
};

/** An amount of money, filed under its currency. */
export const money: z.ZodType<Money> = objectOf(
  "Money",
  "An amount of money, filed under its currency.",
  {
    amount: z.number().min(0).describe("In units of the currency, not thousands or millions."),
    ...hedge,
    basis: z
      .enum(["stated", "converted"])
      .describe("Whether the source states the amount itself or as the conversion of another."),
  },
);

/** A number with its unit. */
export const quantity: z.ZodType<Quantity> = objectOf(
  "Quantity",
  "A number with its unit, as its source gives it.",
  {
    value: z.number().min(0).describe("In the unit given."),
    unit,
    ...hedge,
  },
);

/** A part of a whole. */
export const share: z.ZodType<Share> = objectOf(
  "Share",
  "A part of a whole in per cent, as its source gives it.",
  {
    value: z.number().min(0).max(100).describe("In per cent of the whole."),
    unit: z.literal("percent"),
    ...hedge,
  },
);

/**
 * An object that may have each of `keys`, all of one type, and no other. Not `z.partialRecord`,
 * which drops a key named `__proto__` silently instead of refusing it.
 */
export function optionalKeys<Key extends string, Part>(
  keys: readonly Key[],
  part: z.ZodType<Part>,
): z.ZodType<{ [K in Key]?: Part }>;
// TypeScript does not follow `Object.fromEntries` from a list of keys to an object with those keys.
export function optionalKeys(keys: readonly string[], part: z.ZodType): z.ZodType {
  return z.strictObject(Object.fromEntries(keys.map((key) => [key, part.exactOptional()])));
}

/** One value in each currency a source reports it in. */
export const value: z.ZodType<Value> = exactly<Value>()(
  optionalKeys(currencies, money).meta({
    id: "Value",
    description: "One value in each currency a source reports it in, by ISO 4217 code.",
  }),
);
