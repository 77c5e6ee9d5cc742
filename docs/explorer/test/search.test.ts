import { pact } from "@defence-pact/query";
import { search } from "@defence-pact/query/search";
import { describe, expect, it } from "vitest";
import { findRecords } from "../src/search.js";

const particles = ["은", "는", "이", "가", "을", "를", "의", "에서", "에게", "으로"];

/** Korean names of records, each once, with the record. */
const names = new Map(
  [...pact.entities, ...pact.platforms].flatMap(({ id, name }): [string, string][] =>
    name.ko !== undefined && /^[가-힣]{2,}$/.test(name.ko) ? [[name.ko, id]] : [],
  ),
);

/** The longest Korean words of titles, each once, with the source. */
const words = new Map(
  [...pact.sources].flatMap(({ id, title }): [string, string][] => {
    const [longest] = (title.match(/[가-힣]{3,}/g) ?? []).sort((a, b) => b.length - a.length);
    return longest === undefined ? [] : [[longest, id]];
  }),
);

/** Names, names with particles, and words of titles: each with the record it must find. */
const questions: readonly (readonly [text: string, id: string])[] = [
  ...[...names].slice(0, 20),
  ...[...names].slice(20, 35).map(([name, id], n) => [`${name}${particles[n % 10]}`, id] as const),
  ...[...words].filter(([word]) => !names.has(word)).slice(0, 15),
];

describe("the search of the page", () => {
  it("is asked 50 different questions in Korean", () => {
    expect(new Set(questions.map(([text]) => text)).size).toBe(50);
  });

  it.each(questions)("finds for %s what the library finds, %s among it", async (text, id) => {
    const found = (await findRecords(text)).map(({ dataset, record }) => [dataset, record.id]);
    const wanted = search(pact, text).map(({ dataset, record }) => [dataset, record.id]);
    expect(found).toEqual(wanted);
    expect(found.map(([, found]) => found)).toContain(id);
  });

  it("finds a single syllable that stands as a word", async () => {
    const syllable = "한";
    const found = await findRecords(syllable);
    expect(found.length).toBeGreaterThan(0);
    for (const { matches } of found) {
      expect(
        matches.some(({ text, spans }) => spans.some(([a, b]) => text.slice(a, b) === syllable)),
      ).toBe(true);
    }
  });
});
