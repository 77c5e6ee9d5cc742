import * as z from "zod";
import type { Evidence, FieldPath, Reported } from "../evidence.js";
import { exactly, type Shape } from "./exactly.js";
import { edtf, id, optionalKeys, text } from "./values.js";

/** The field paths that evidence can speak of, for fields given as zod schemas. */
type FieldPathOf<Fields extends Shape> = FieldPath<z.output<z.ZodObject<Fields>>>;

/** What a rival source reports instead: any JSON value. */
export const reported: z.ZodType<Reported> = z
  .union(
    [
      z.null(),
      z.string(),
      z.number(),
      z.boolean(),
      z.array(z.lazy(() => reported)),
      z.record(
        z.string(),
        z.lazy(() => reported),
      ),
    ],
    { error: "Give what the source reports as a JSON value; null where it reports none." },
  )
  .meta({
    id: "Reported",
    description:
      "What a rival source reports instead, in the shape of the field; null where it reports that there is none.",
  });

const citationFields = {
  source: id.describe("Who prints it: the id of a source."),
  by: id
    .describe("Who asserts it, where that is not the source's publisher: the id of an entity.")
    .exactOptional(),
  origin: text
    .describe("The common root this entry repeats, where it differs from what the source copies.")
    .exactOptional(),
};

const exactWords = z
  .string()
  .regex(
    /^\S+(?:\s+\S+){0,5}$/,
    "`exact` is one to six words of the source, with no white space around them.",
  )
  .describe("One to six words as the source prints them, character for character.");

/** Where words are known: with `field` as the keys of what was inferred. */
function byWords<Field extends string>(inferred: z.ZodType<{ [F in Field]?: string }>) {
  return {
    ...citationFields,
    exact: z
      .union([exactWords, z.array(exactWords).min(2)])
      .describe("Words that stand there and together show what the entry says."),
    inferred: inferred
      .describe("What the words do not show by themselves, each with what it was inferred from.")
      .exactOptional(),
  };
}

const reason = text.describe("What it was inferred from.");

const paragraphNumber = z
  .int()
  .positive()
  .describe("The paragraph of a text whose paragraphs we hold fingerprints of, from 1.");

const byTopic = {
  ...citationFields,
  topic: text.describe(
    "What the passage is about, in our words, where it could not be read again.",
  ),
};

/** What is wrong with something that fits none of several forms, by the form that comes nearest. */
function nearestFault(forms: readonly (readonly z.core.$ZodIssue[])[]): string {
  const [nearest] = [...forms].sort((a, b) => a.length - b.length);
  return (nearest ?? [])
    .map(({ path, message }) => (path.length > 0 ? `${path.join(".")}: ${message}` : message))
    .join("; ");
}

/** An entry of evidence that may speak of the fields that `field` reads. */
function entryOf<Field extends string>(
  field: z.ZodType<Field>,
  inferred: z.ZodType<{ [F in Field | "by" | "asOf"]?: string }>,
) {
  const supports = {
    supports: z
      .union([field, z.array(field).min(1)], {
        error: (issue) => (issue.code === "invalid_union" ? nearestFault(issue.errors) : undefined),
      })
      .describe("The field or fields that the passage supports."),
  };
  const contradicts = {
    contradicts: field.describe("The field that the passage contradicts."),
    reported,
    asOf: edtf.describe("When the rival claim was made, where that matters.").exactOptional(),
  };
  return z.union(
    [
      z.strictObject({ ...supports, ...byWords(inferred), paragraph: paragraphNumber }),
      z.strictObject({ ...supports, ...byWords(inferred) }),
      z.strictObject({ ...supports, ...byTopic }),
      z.strictObject({ ...contradicts, ...byWords(inferred), paragraph: paragraphNumber }),
      z.strictObject({ ...contradicts, ...byWords(inferred) }),
      z.strictObject({ ...contradicts, ...byTopic }),
    ],
    {
      error: (issue) =>
        issue.code === "invalid_union"
          ? `An entry of evidence has either \`supports\`, or \`contradicts\` with \`reported\`; and either \`exact\`, with \`paragraph\` in a text that we hold, or \`topic\`. Nearest to that: ${nearestFault(issue.errors)}`
          : undefined,
    },
  );
}

const anyField = z
  .string()
  .regex(
    /^[A-Za-z][A-Za-z0-9-]*(?:\.[A-Za-z][A-Za-z0-9-]*)?$/,
    'A field is a key ("date"), or a key and the key of a part ("value.MYR").',
  );

/** One passage of one source, and what it does for fields of any record. */
export const evidence: z.ZodType<Evidence> = exactly<Evidence>()(
  entryOf(anyField, z.record(anyField, reason)).meta({
    id: "Evidence",
    description: "One passage of one source, and the fields it supports or contradicts.",
  }),
);

/** The keys of a field that is an object; none for any other. */
function partKeys(field: z.core.$ZodType): readonly string[] {
  if (field instanceof z.ZodExactOptional) return partKeys(field.unwrap());
  return field instanceof z.ZodObject ? Object.keys(field.shape) : [];
}

/** Every path of {@link FieldPath}, from the fields as zod schemas. */
function fieldPaths<Fields extends Shape>(fields: Fields): readonly FieldPathOf<Fields>[];
// TypeScript does not follow `Object.entries` from fields to their names.
function fieldPaths(fields: Shape): readonly string[] {
  return Object.entries(fields).flatMap(([key, field]) => [
    key,
    ...partKeys(field).map((part) => `${key}.${part}`),
  ]);
}

/**
 * The evidence of a record or element that has `fields`.
 *
 * @param name - The type's name, for the JSON Schema's definitions.
 * @param fields - Its citable fields, as zod schemas.
 */
export function evidenceAbout<Fields extends Shape>(
  name: string,
  fields: Fields,
): z.ZodType<readonly Evidence<FieldPathOf<Fields>>[]> {
  const paths = fieldPaths(fields);
  const field = z.enum(paths).meta({
    id: `${name}Field`,
    description: `A field of ${name} that evidence can speak of: a key, or a key and the key of a part.`,
  });
  const inferred = optionalKeys([...paths, "by", "asOf"], reason);
  const entry = entryOf(field, inferred).meta({
    id: `${name}Evidence`,
    description: `One passage of one source, and the fields of ${name} it supports or contradicts.`,
  });
  return z.array(entry).describe("Where each field was read, and what other sources say instead.");
}
