import * as z from "zod";
import type { Evidence, FieldPath } from "../evidence.js";
import { type Alias, aliasSorts } from "../record.js";
import type { LocalText } from "../values.js";
import { evidenceAbout, type Shape } from "./evidence.js";
import { exactly } from "./exactly.js";
import { id, languageTag, localText, text } from "./values.js";

/** Another name under which sources speak of the same thing. */
export const alias: z.ZodType<Alias> = exactly<Alias>()(
  z
    .strictObject({
      text: text.describe("As printed."),
      language: languageTag,
      sort: z.enum(aliasSorts).describe("What the alias is to the name."),
    })
    .meta({
      id: "Alias",
      description: "Another name under which sources speak of the same thing.",
    }),
);

/** The names of a record. */
export const nameFields: {
  readonly name: z.ZodType<LocalText>;
  readonly aliases: z.ZodExactOptional<z.ZodType<readonly Alias[]>>;
} = {
  name: localText.describe("The name this project uses, in native script per language."),
  aliases: z.array(alias).describe("What else sources call it.").exactOptional(),
};

/** A reference to another record; `description` says to which. */
export function reference(description: string): z.ZodString {
  return id.describe(description);
}

/** References to other records; `description` says to which. */
export function references(description: string): z.ZodArray<z.ZodString> {
  return z.array(id).describe(description);
}

/** How a type is called and described in the JSON Schema. */
interface Definition {
  /** The name of the type. */
  readonly type: string;
  readonly description: string;
}

/** The evidence of something that has `Fields`. */
type EvidenceOf<Fields extends Shape> = z.ZodType<
  readonly Evidence<FieldPath<z.output<z.ZodObject<Fields>>>>[]
>;

/** What a quote of one kind is: its identity, its fields and their evidence. */
type QuoteShape<Kind extends string, Fields extends Shape> = {
  id: z.ZodString;
  kind: z.ZodLiteral<Kind>;
} & Fields & { evidence: EvidenceOf<Fields> };

/** What any other record of one kind is: the same with a summary. */
type RecordShape<Kind extends string, Fields extends Shape> = QuoteShape<Kind, Fields> & {
  summary: z.ZodType<LocalText>;
};

const recordId = id.describe("Unique across all datasets, never reused.");

/** A quotation or statement that has `fields`; its text is its name and needs no summary. */
export function quoteOf<const Kind extends string, Fields extends Shape>(
  kind: Kind,
  { type, description }: Definition,
  fields: Fields,
): z.ZodObject<QuoteShape<Kind, Fields>, z.core.$strict> {
  return z
    .strictObject({
      id: recordId,
      kind: z.literal(kind),
      ...fields,
      evidence: evidenceAbout(type, fields),
    })
    .meta({ id: type, description });
}

/**
 * A record of one kind that has `fields`. Kinds with the same fields may share their `evidence`,
 * so that the JSON Schema defines it once.
 */
export function recordOf<const Kind extends string, Fields extends Shape>(
  kind: Kind,
  { type, description }: Definition,
  fields: Fields,
  evidence: EvidenceOf<Fields> = evidenceAbout(type, fields),
): z.ZodObject<RecordShape<Kind, Fields>, z.core.$strict> {
  return z
    .strictObject({
      id: recordId,
      kind: z.literal(kind),
      ...fields,
      summary: localText.describe(
        "One or two sentences of ours that say no more than the cited fields.",
      ),
      evidence,
    })
    .meta({ id: type, description });
}

/** An element of a list that has `fields` and carries its own evidence. */
export function elementOf<Fields extends Shape>(
  { type, description }: Definition,
  fields: Fields,
): z.ZodObject<Fields & { evidence: EvidenceOf<Fields> }, z.core.$strict> {
  return z
    .strictObject({ ...fields, evidence: evidenceAbout(type, fields) })
    .meta({ id: type, description });
}
