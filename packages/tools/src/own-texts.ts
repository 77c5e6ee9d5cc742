import type { AnyRecord } from "@defence-pact/schema";
import { fieldOf, type Leaf, strings } from "./record-values.js";
import { isNamedByUs } from "./translations.js";

/** Fields that hold English sentences of ours, in records and in their evidence. */
const sentenceFields =
  /^(?:summary\.en|text\.en|note|unread|datePhrase\.assumption\.en)$|(?:^|\.)(?:feature\.en|topic|inferred\..+)$/;

/** Words in quotation marks; an apostrophe between letters is none. */
const quoted = /“[^”]*”|"[^"]*"|(?<!\p{L})['‘](?:[^'’]|(?<=\p{L})['’](?=\p{L}))*['’](?!\p{L})/gu;

/**
 * The English texts of a record that we wrote, as readers see them: its name where that is ours,
 * its sentences, and what its evidence adds. Words quoted in them are left out.
 */
export function ownSentences(record: AnyRecord): readonly Leaf<string>[] {
  const isQuotation = fieldOf(record, "kind") === "quotation";
  return strings(record)
    .filter(({ path }) => {
      if (path === "name.en") return isNamedByUs(record);
      return sentenceFields.test(path) && !(isQuotation && path === "text.en");
    })
    .map(({ path, value }) => ({ path, value: value.replaceAll(quoted, " ") }));
}
