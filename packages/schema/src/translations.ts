import type { Language, LocalText } from "./values.js";

/** A language that our English texts are translated to. */
export type TranslatedLanguage = Exclude<Language, "en">;

/** The texts of one record that are our own, in another language. */
export interface Translation {
  /** Left out where the name is a proper one, or a source gives it in the language. */
  readonly name?: string;
  readonly summary?: string;
  /** Of a statement. */
  readonly text?: string;
}

/** The texts of the records of a dataset in one language, by id: `ms` and `ko` of its package. */
export interface Translations<Id extends string = string> {
  readonly language: TranslatedLanguage;
  readonly texts: { readonly [I in Id]: Translation };
}

/** What {@link localised} needs to know of a record. */
interface Translatable {
  readonly id: string;
  readonly name?: LocalText;
  readonly summary?: LocalText;
  readonly text?: LocalText;
}

/**
 * A record with its name, summary and text in another language too, so that `nameOf`, `formatValue`
 * and all else show them. What a source gives in that language stays.
 *
 * @returns A copy; the record itself where it has no translation.
 *
 * @example
 * ```ts
 * import { localised, nameOf } from "@defence-pact/schema";
 *
 * const order = { id: "order", name: { en: "Order of jets" }, summary: { en: "Malya orders jets." } };
 * const ms = { language: "ms", texts: { order: { name: "Pesanan jet" } } } as const;
 * nameOf(localised(order, ms), "ms"); // => "Pesanan jet"
 * ```
 */
export function localised<R extends Translatable>(record: R, translations: Translations): R {
  const { language, texts } = translations;
  const own = Object.hasOwn(texts, record.id) ? texts[record.id] : undefined;
  if (own === undefined) return record;
  const filled = (field: keyof Translation): object => {
    const text = record[field];
    const words = own[field];
    return text === undefined || words === undefined
      ? {}
      : { [field]: { [language]: words, ...text } };
  };
  return { ...record, ...filled("name"), ...filled("summary"), ...filled("text") };
}

/**
 * Every record of a registry, each as {@link localised} gives it.
 *
 * @example
 * ```ts
 * import { localisedAll } from "@defence-pact/schema";
 * import { timeline } from "@defence-pact/timeline";
 * import { ko } from "@defence-pact/timeline/ko";
 *
 * localisedAll(timeline, ko)["fa-50-contract"].kind; // => "contract"
 * ```
 */
export function localisedAll<Registry extends { readonly [Id in keyof Registry]: Translatable }>(
  registry: Registry,
  translations: Translations,
): Registry;
export function localisedAll(
  registry: { readonly [id: string]: Translatable },
  translations: Translations,
): unknown {
  return Object.fromEntries(
    Object.entries(registry).map(([id, record]) => [id, localised(record, translations)]),
  );
}

/**
 * Whether the text that a field shows in another language is our translation. Otherwise a source
 * gives it, or it is shown in English.
 *
 * @param record - The record, localised or not.
 * @param field - Of a quotation nothing is ours.
 *
 * @example
 * ```ts
 * import { isTranslation } from "@defence-pact/schema";
 *
 * const ko = { language: "ko", texts: { order: { name: "전투기 주문" } } } as const;
 * isTranslation({ id: "order", name: { en: "Order of jets" } }, "name", ko); // => true
 * isTranslation({ id: "malya", name: { en: "Malya", ko: "말랴" } }, "name", ko); // => false
 * ```
 */
export function isTranslation(
  record: Translatable,
  field: keyof Translation,
  { language, texts }: Translations,
): boolean {
  const words = Object.hasOwn(texts, record.id) ? texts[record.id]?.[field] : undefined;
  return words !== undefined && (record[field]?.[language] ?? words) === words;
}
