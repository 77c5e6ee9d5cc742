import * as z from "zod";
import { type AnyQuote, purposes, type Quotation, type Statement } from "../quote.js";
import { exactly } from "./exactly.js";
import { quoteOf, reference, references, type Schema } from "./record.js";
import { edtf, languageTag, localText, modality } from "./values.js";

const quoteFields = {
  speaker: reference("Whose word it is."),
  office: reference("The office the speaker held then.").exactOptional(),
  date: edtf.describe("When it was said.").exactOptional(),
  subjects: references("The records it speaks of; our index.").exactOptional(),
};

/** Words quoted exactly as printed. */
export const quotation: Schema<Quotation> = quoteOf(
  "quotation",
  "Quotation",
  "Words quoted exactly as printed.",
  {
    ...quoteFields,
    text: localText.describe("The words exactly as printed."),
    extent: z
      .enum(["whole", "fragment"])
      .describe("Whole sentences, or words set into somebody else's sentence."),
    rendering: z
      .enum(["original", "translation", "unknown"])
      .describe("Whether the words are the speaker's own, a translation, or not known."),
  },
);

/** What somebody said or asserts, in our own words. */
export const statement: Schema<Statement> = quoteOf(
  "statement",
  "Statement",
  "What somebody said or asserts, in our own words.",
  {
    ...quoteFields,
    text: localText.describe("What was said or asserted, in our words."),
    purpose: z.enum(purposes).describe("What the statement is for; our classification."),
    modality: modality.describe("How settled the speaker makes it."),
    asOf: edtf.describe("When it was said to stand so.").exactOptional(),
    language: languageTag
      .describe("The language it was said in, where a source shows it.")
      .exactOptional(),
    printed: z
      .enum(["directly", "indirectly"])
      .describe("Whether the source prints the speaker's words directly; look there for them.")
      .exactOptional(),
  },
);

/** A quotation or a statement; `kind` says which. */
export const quote: z.ZodType<AnyQuote> = exactly<AnyQuote>()(
  z.discriminatedUnion("kind", [quotation, statement]),
);
