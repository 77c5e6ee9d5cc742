import * as z from "zod";
import {
  type HeldText,
  type Paragraph,
  paragraphRoles,
  publisherTypes,
  type Source,
  sourceTypes,
} from "../source.js";
import { objectOf } from "./exactly.js";
import { reference } from "./record.js";
import { edtf, id, languageTag, text } from "./values.js";

const wholeAddress = "Give the whole address, beginning with https:// or http://.";

/** A text that is cited: an article, a release, a page. */
export const source: z.ZodType<Source> = objectOf(
  "Source",
  "A text that is cited: an article, a release, a page.",
  {
    id: id.describe("Unique across all datasets, never reused."),
    type: z.enum(sourceTypes).describe("What the source is, by its CSL 1.0.2 item type."),
    title: text.describe("As printed, unless `titleIsDescription`."),
    titleIsDescription: z
      .literal(true)
      .describe("The title is our description. Left out, never false.")
      .exactOptional(),
    publisher: text.describe("The publisher as a bibliography prints it."),
    publisherType: z.enum(publisherTypes).describe("What sort of publisher the source has."),
    containerTitle: text
      .describe("The newspaper, magazine or site that printed it, where that is not the publisher.")
      .exactOptional(),
    issued: edtf
      .describe("When it was published; left out where the text bears no date.")
      .exactOptional(),
    accessed: edtf.describe("When it was read for this project."),
    language: languageTag,
    // The pattern comes first: zod's own reader of URLs trims white space away.
    url: z
      .string()
      .regex(/^https?:\/\/\S+$/, { error: wholeAddress, abort: true })
      .check(z.url({ error: wholeAddress }))
      .describe("Where it can be read."),
    copies: z
      .union([
        id,
        z.strictObject({ root: text.describe("The root, where we have not read it ourselves.") }),
      ])
      .describe("What it repeats, wholly or in the main: another source, or a root.")
      .exactOptional(),
    note: text.describe("What a reader should know of it.").exactOptional(),
    unread: text
      .describe("What of it could not be read again, and when that was tried.")
      .exactOptional(),
  },
);

/** The fingerprint of one paragraph of a held text. */
export const paragraph: z.ZodType<Paragraph> = objectOf(
  "Paragraph",
  "The fingerprint of one paragraph of a held text.",
  {
    role: z
      .enum(paragraphRoles)
      .describe("What the paragraph is; headings and debris are never cited."),
    sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/, "A SHA-256 is 64 hexadecimal digits in lower case.")
      .describe(
        "SHA-256 of the paragraph's UTF-8 text with each run of white space made one space.",
      ),
  },
);

/** A text whose paragraphs we hold fingerprints of. */
export const heldText: z.ZodType<HeldText> = objectOf(
  "HeldText",
  "A text whose paragraphs we hold fingerprints of.",
  {
    source: reference("The source whose text it is."),
    paragraphs: z.array(paragraph).describe("In their order; the first is paragraph 1."),
  },
);
