import { fieldAt, formatValue, isObject, type Language, languages } from "@defence-pact/schema";
import { type Row, readAt } from "../values.js";

/** One text of a record. */
export interface Passage {
  /** The field, with the language where it has texts in several: `name.ko`. */
  readonly field: string;
  /** The key of the record that holds it. */
  readonly key: string;
  readonly language: Language | undefined;
  readonly text: string;
}

/** What a record is called by, and texts that are searched as they stand. */
const texts = ["name", "title", "aliases", "text", "summary", "note", "topic"] as const;

/** Fields that nobody reads as words. */
const unread: ReadonlySet<string> = /* @__PURE__ */ new Set([
  ...texts,
  "id",
  "evidence",
  "language",
  "url",
  "archived",
  "accessed",
  "coordinates",
  "countryCode",
  "cameo",
]);

/**
 * Every text of a record that a person is shown: names and texts as they stand; dates, figures,
 * words of vocabularies and the names of records it refers to as they are written in each language;
 * the topics and words of its evidence.
 */
export function passagesOf(record: Row, written: Written): readonly Passage[] {
  const passages = [...textsAt(record, texts)];
  for (const [key, value] of Object.entries(record)) {
    if (unread.has(key) || value === null || value === undefined) continue;
    for (const [language, text] of written(key, value)) {
      passages.push({ field: key, key, language, text });
    }
  }
  const quoted = new Set<string>();
  collectEvidence(record, quoted);
  for (const text of quoted) {
    passages.push({ field: "evidence", key: "evidence", language: undefined, text });
  }
  return passages;
}

/** A value as it is written in each language, where that differs; a date also as it is kept. */
export type Written = (key: string, value: unknown) => ReadonlyMap<Language | undefined, string>;

/** Writes values with the names of the records that they refer to. */
export function writerOf(find: (id: string) => Row | undefined): Written {
  const called = calledBy(find);
  const known = new Map<string, ReadonlyMap<Language | undefined, string>>();
  return (key, value) => {
    const name = typeof value === "string" ? `${key} ${value}` : undefined;
    const before = name === undefined ? undefined : known.get(name);
    if (before !== undefined) return before;
    const texts = new Map<Language | undefined, string>();
    for (const language of languages) {
      const text = formatValue(value, key, { language, nameOf: (id) => called(id, language) });
      if (![...texts.values()].includes(text)) texts.set(language, text);
    }
    const [same] = texts.values();
    // What is written alike in all languages is of none.
    if (texts.size === 1 && same !== undefined) {
      texts.clear();
      texts.set(undefined, same);
    }
    if (fieldAt(key).holds === "date" && typeof value === "string") texts.set(undefined, value);
    if (name !== undefined) known.set(name, texts);
    return texts;
  };
}

/** The topics and words of all evidence in a value. */
function collectEvidence(value: unknown, into: Set<string>): void {
  if (Array.isArray(value)) {
    for (const element of value) collectEvidence(element, into);
  } else if (isObject(value)) {
    for (const [key, part] of Object.entries(value)) {
      if (key !== "evidence" || !Array.isArray(part)) {
        if (isObject(part) || Array.isArray(part)) collectEvidence(part, into);
        continue;
      }
      for (const entry of part) {
        if (!isObject(entry)) continue;
        const { topic, exact } = entry;
        for (const text of [topic, ...(Array.isArray(exact) ? exact : [exact])]) {
          if (typeof text === "string") into.add(text);
        }
      }
    }
  }
}

/** The texts at some fields: each is a text, a text in several languages, or a list of texts. */
export function textsAt(record: Row, fields: readonly string[]): readonly Passage[] {
  const passages: Passage[] = [];
  const add = (key: string, language: Language | undefined, text: unknown, field = key) => {
    if (typeof text === "string") passages.push({ field, key, language, text });
  };
  const language = known(readAt(record, ["language"]));
  for (const field of fields) {
    const value = readAt(record, [field]);
    if (Array.isArray(value)) {
      for (const element of value) {
        if (isObject(element)) add(field, known(element["language"]), element["text"]);
        else add(field, language, element);
      }
    } else if (isObject(value)) {
      for (const each of languages) add(field, each, value[each], `${field}.${each}`);
    } else {
      add(field, language, value);
    }
  }
  return passages;
}

/** A language of this project by its tag: "ko" and "ko-Latn" are Korean. */
function known(tag: unknown): Language | undefined {
  const [primary] = typeof tag === "string" ? tag.split("-", 1) : [];
  return languages.find((language) => language === primary);
}

/** What records are called where others refer to them: by name, with abbreviations in brackets. */
function calledBy(
  find: (id: string) => Row | undefined,
): (id: string, language: Language) => string {
  const known = new Map<string, string>();
  return (id, language) => {
    const key = `${language} ${id}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const record = find(id);
    const name = record === undefined ? undefined : readAt(record, ["name"]);
    let text = id;
    if (record !== undefined && isObject(name) && typeof name["en"] === "string") {
      const short = textsAt(record, ["aliases"])
        .map((alias) => alias.text)
        .filter((alias) => alias.length <= 6 && alias === alias.toUpperCase());
      const own = typeof name[language] === "string" ? name[language] : name["en"];
      text = short.length === 0 ? own : `${own} (${short.join(", ")})`;
    }
    known.set(key, text);
    return text;
  };
}
