import type { AnyEntity } from "./entity.js";
import type { AnyTimelineEvent } from "./event.js";
import type { AnyPlatform } from "./platform.js";
import type { AnyQuote } from "./quote.js";
import type { NameFields } from "./record.js";
import type { Source } from "./source.js";
import type { Edtf, Language, LocalText } from "./values.js";

/** A record of any dataset. */
export type AnyRecord = Source | AnyEntity | AnyPlatform | AnyTimelineEvent | AnyQuote;

/** What a record is called by: its name, its text, or its title. */
type Named =
  | Pick<NameFields, "name">
  | { readonly text: LocalText }
  | Pick<Source, "title" | "titleIsDescription">;

/**
 * What a record is called in a language, in English where it has no name in that language. A
 * quotation or statement is called by its text, a source by its title: in brackets where we
 * describe it, because its printed title is not known.
 *
 * @param record - A record of any dataset.
 * @param language - The language wanted; English when left out.
 *
 * @example
 * ```ts
 * import { nameOf } from "@defence-pact/schema";
 *
 * nameOf({ name: { en: "Malaysia", ko: "말레이시아" } }, "ko"); // => "말레이시아"
 * nameOf({ name: { en: "Malaysia", ko: "말레이시아" } }, "ms"); // => "Malaysia"
 * nameOf({ text: { en: "It will help." } }); // => "It will help."
 * nameOf({ title: "Reply on the order", titleIsDescription: true }); // => "[Reply on the order]"
 * ```
 */
export function nameOf(record: Named, language: Language = "en"): string {
  if ("title" in record) {
    return record.titleIsDescription === true ? `[${record.title}]` : record.title;
  }
  const text = "name" in record ? record.name : record.text;
  return text[language] ?? text.en;
}

/**
 * What a record is: its kind, or the type of a source.
 *
 * @example
 * ```ts
 * import { kindOf } from "@defence-pact/schema";
 *
 * kindOf({ kind: "company" }); // => "company"
 * kindOf({ type: "webpage" }); // => "webpage"
 * ```
 */
export function kindOf<Kind extends string>(
  record: { readonly kind: Kind } | { readonly type: Kind },
): Kind {
  return "kind" in record ? record.kind : record.type;
}

/**
 * When a thing happened, was said, was agreed or was published; `undefined` where nothing says so.
 *
 * @example
 * ```ts
 * import { dateOf } from "@defence-pact/schema";
 *
 * dateOf({ date: "2023-05-23" }); // => "2023-05-23"
 * dateOf({ issued: "2025-10-27" }); // => "2025-10-27"
 * dateOf({ id: "kai" }); // => undefined
 * ```
 */
export function dateOf(record: object): Edtf | undefined {
  const { date, issued }: { readonly date?: unknown; readonly issued?: unknown } = record;
  const given = date ?? issued;
  return typeof given === "string" ? given : undefined;
}
