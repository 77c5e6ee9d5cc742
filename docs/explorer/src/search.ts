import { allRecords, type Located, nameOfRecord } from "./data.js";

/** Lower case, without diacritics; Hangul stays whole. */
function folded(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").normalize("NFC").toLowerCase();
}

interface Entry {
  readonly located: Located;
  readonly name: string;
  readonly text: string;
}

let entries: readonly Entry[] = [];

/** Every name, alias and sentence of a record, and nothing else of it. */
function wordsOf({ record }: Located): string {
  const parts: string[] = [record.id];
  if ("title" in record) {
    parts.push(record.title, record.publisher, record.containerTitle ?? "", record.note ?? "");
  }
  if ("name" in record) parts.push(...Object.values(record.name), record.summary.en);
  if ("text" in record) parts.push(...Object.values(record.text));
  if ("speaker" in record) parts.push(record.speaker.replaceAll("-", " "));
  if ("aliases" in record) parts.push(...(record.aliases ?? []).map(({ text }) => text));
  return folded(parts.join(" \n "));
}

/**
 * Records in which every word asked for stands, those with it in their name first. A word may
 * stand inside another, so that Korean is found whatever particle follows it.
 */
export function search(query: string): readonly Located[] {
  const words = folded(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  const records = allRecords();
  if (entries.length !== records.length) {
    entries = records.map((located) => ({
      located,
      name: folded(nameOfRecord(located.record, "en")),
      text: wordsOf(located),
    }));
  }
  return entries
    .filter(({ text }) => words.every((word) => text.includes(word)))
    .map((entry) => ({ entry, inName: words.every((word) => entry.name.includes(word)) }))
    .sort((a, b) => Number(b.inName) - Number(a.inName))
    .map(({ entry }) => entry.located);
}
