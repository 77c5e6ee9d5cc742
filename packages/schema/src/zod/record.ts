import * as z from "zod";
import type { Evidence, FieldPath } from "../evidence.js";
import { type Alias, aliasSorts } from "../record.js";
import type { LocalText } from "../values.js";
import { evidenceAbout } from "./evidence.js";
import { type Exact, objectOf, type Shape } from "./exactly.js";
import { id, languageTag, localText, text } from "./values.js";

/** Another name under which sources speak of the same thing. */
export const alias: z.ZodType<Alias> = objectOf(
  "Alias",
  "Another name under which sources speak of the same thing.",
  {
    text: text.describe("As printed."),
    language: languageTag,
    sort: z.enum(aliasSorts).describe("What the alias is to the name."),
  },
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

/** The evidence of something that has `Fields`. */
type EvidenceOf<Fields extends Shape> = z.ZodType<
  readonly Evidence<FieldPath<z.output<z.ZodObject<Fields>>>>[]
>;

/** The schema of one kind of record, which a union tells from others by its `kind`. */
export type Schema<T> = z.ZodType<T> & z.core.$ZodTypeDiscriminable;

/** What a quote of one kind is: its identity, its fields and their evidence. */
type QuoteShape<Kind extends string, Fields extends Shape> = {
  id: z.ZodString;
  kind: z.ZodLiteral<Kind>;
} & Fields & { evidence: EvidenceOf<Fields> };

/** What any other record of one kind is: the same with a summary. */
type RecordShape<Kind extends string, Fields extends Shape> = QuoteShape<Kind, Fields> & {
  summary: z.ZodType<LocalText>;
};

/** Lets `fields` through only if a record of them is exactly `Written`. */
export type ExactRecord<Written, Kind extends string, Fields extends Shape> = Exact<
  Written,
  z.output<z.ZodObject<RecordShape<Kind, Fields>, z.core.$strict>>
>;

export const summary: z.ZodType<LocalText> = localText.describe(
  "One or two sentences of ours that say no more than the cited fields.",
);

/** The schema of a kind of record, unchecked. */
export function schemaOf(
  kind: string,
  type: string,
  description: string,
  fields: Shape,
  evidence: z.ZodType,
): z.ZodType {
  const own = id.describe("Unique across all datasets, never reused.");
  return z
    .strictObject({ id: own, kind: z.literal(kind), ...fields, evidence })
    .meta({ id: type, description });
}

/** A quotation or statement that has `fields`; its text is its name and needs no summary. */
export function quoteOf<Written, const Kind extends string, Fields extends Shape>(
  kind: Kind,
  type: string,
  description: string,
  fields: Fields & Exact<Written, z.output<z.ZodObject<QuoteShape<Kind, Fields>, z.core.$strict>>>,
): Schema<Written>;
export function quoteOf(kind: string, type: string, description: string, fields: Shape): unknown {
  return schemaOf(kind, type, description, fields, evidenceAbout(type, fields));
}

/** A record of one kind of any other dataset, that has `fields`. */
export function recordOf<Written, const Kind extends string, Fields extends Shape>(
  kind: Kind,
  type: string,
  description: string,
  fields: Fields & ExactRecord<Written, Kind, Fields>,
): Schema<Written>;
export function recordOf(kind: string, type: string, description: string, fields: Shape): unknown {
  return schemaOf(kind, type, description, { ...fields, summary }, evidenceAbout(type, fields));
}

/** An element of a list that has `fields` and carries its own evidence. */
export function elementOf<Written, Fields extends Shape>(
  type: string,
  description: string,
  fields: Fields &
    Exact<
      Written,
      z.output<z.ZodObject<Fields & { evidence: EvidenceOf<Fields> }, z.core.$strict>>
    >,
): z.ZodType<Written>;
export function elementOf(type: string, description: string, fields: Shape): unknown {
  const evidence = evidenceAbout(type, fields);
  return z.strictObject({ ...fields, evidence }).meta({ id: type, description });
}
