import * as z from "zod";
import type { Evidence, FieldPath } from "../evidence.js";
import { type Alias, aliasSorts } from "../record.js";
import type { LocalText } from "../values.js";
import { evidenceAbout, type Shape } from "./evidence.js";
import { type Exact, exactly } from "./exactly.js";
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
  { type, description }: Definition,
  fields: Shape,
  evidence: z.ZodType,
): z.ZodType {
  return z
    .strictObject({
      id: id.describe("Unique across all datasets, never reused."),
      kind: z.literal(kind),
      ...fields,
      evidence,
    })
    .meta({ id: type, description });
}

/** A quotation or statement that has `fields`; its text is its name and needs no summary. */
export function quoteOf<Written, const Kind extends string, Fields extends Shape>(
  kind: Kind,
  definition: Definition,
  fields: Fields & Exact<Written, z.output<z.ZodObject<QuoteShape<Kind, Fields>, z.core.$strict>>>,
): Schema<Written>;
export function quoteOf(kind: string, definition: Definition, fields: Shape): unknown {
  return schemaOf(kind, definition, fields, evidenceAbout(definition.type, fields));
}

/** A record of one kind of any other dataset, that has `fields`. */
export function recordOf<Written, const Kind extends string, Fields extends Shape>(
  kind: Kind,
  definition: Definition,
  fields: Fields & ExactRecord<Written, Kind, Fields>,
): Schema<Written>;
export function recordOf(kind: string, definition: Definition, fields: Shape): unknown {
  const evidence = evidenceAbout(definition.type, fields);
  return schemaOf(kind, definition, { ...fields, summary }, evidence);
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
