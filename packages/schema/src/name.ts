import type { NameFields } from "./record.js";
import type { Language, LocalText } from "./values.js";

/**
 * The name of a record in a language, in English where there is none in that language. A quotation
 * or statement has its text for a name.
 *
 * @param record - A record with a `name`, or a quotation or statement.
 * @param language - The language wanted; English when left out.
 *
 * @example
 * ```ts
 * import { nameOf } from "@defence-pact/schema";
 *
 * nameOf({ name: { en: "Malaysia", ko: "말레이시아" } }, "ko"); // => "말레이시아"
 * nameOf({ name: { en: "Malaysia", ko: "말레이시아" } }, "ms"); // => "Malaysia"
 * nameOf({ text: { en: "It will help." } }); // => "It will help."
 * ```
 */
export function nameOf(
  record: Pick<NameFields, "name"> | { readonly text: LocalText },
  language: Language = "en",
): string {
  const text = "name" in record ? record.name : record.text;
  return text[language] ?? text.en;
}
