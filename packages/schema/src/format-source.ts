import { formatDate } from "./format-date.js";
import { nameOf } from "./name.js";
import type { Source } from "./source.js";
import { phrase } from "./terms.js";
import type { Language } from "./values.js";

/**
 * A source in one line, as a footnote has it: who published it, its title, when, and where. A
 * printed title is in quotation marks, one that we wrote in brackets.
 *
 * @param source - The source; its address may be left out.
 * @param language - The language of the date; English by default.
 *
 * @example
 * ```ts
 * import { formatSource } from "@defence-pact/schema";
 *
 * formatSource({ publisher: "Bernama", title: "Order signed", issued: "2023-05-23", url: "https://a.my" }); // => "Bernama, “Order signed”, 23 May 2023. https://a.my"
 * formatSource({ publisher: "KAI", title: "Reply", titleIsDescription: true }, "ms"); // => "KAI, [Reply], tanpa tarikh."
 * ```
 */
export function formatSource(
  source: Pick<Source, "publisher" | "title" | "titleIsDescription" | "issued"> &
    Partial<Pick<Source, "url">>,
  language: Language = "en",
): string {
  const title = nameOf(source);
  const printed = source.titleIsDescription === true ? title : `“${title}”`;
  const issued =
    source.issued === undefined ? phrase("undated", language) : formatDate(source.issued, language);
  const line = `${source.publisher}, ${printed}, ${issued}.`;
  return source.url === undefined ? line : `${line} ${source.url}`;
}
