import { pact } from "@defence-pact/query";
import { search } from "@defence-pact/query/search";
import { languages } from "@defence-pact/schema";
import { glossary, preferred } from "@defence-pact/schema/glossary";
import { describe, expect, it } from "vitest";
import { queries } from "./search-queries.js";

function ids(text: string, limit: number): readonly string[] {
  return search(pact, text, { limit }).map(({ record }) => record.id);
}

/** Every name and alias, with the records that it names. */
function names(): ReadonlyMap<string, readonly string[]> {
  const owners = new Map<string, readonly string[]>();
  for (const record of [...pact.entities, ...pact.platforms, ...pact.timeline]) {
    const { name } = record;
    const aliases = "aliases" in record ? (record.aliases ?? []) : [];
    for (const text of new Set([...Object.values(name), ...aliases.map((alias) => alias.text)])) {
      owners.set(text, [...(owners.get(text) ?? []), record.id]);
    }
  }
  return owners;
}

describe("what people type", () => {
  it("is 200 questions, each with a record that there is", () => {
    expect(new Set(queries.map(([text]) => text)).size).toBe(200);
    for (const [text, id] of queries) expect(pact.find(id), text).toBeDefined();
  });

  it("finds its record among the first three in 97 of 100, and first in 90", () => {
    const places = queries.map(([text, id]) => ids(text, 3).indexOf(id));
    const missed = queries.filter((_, n) => places[n] === -1).map(([text]) => text);
    expect(missed.length / queries.length, missed.join("; ")).toBeLessThanOrEqual(0.03);
    expect(places.filter((place) => place === 0).length / queries.length).toBeGreaterThan(0.9);
  });

  it("never goes without an answer", () => {
    for (const [text] of queries) expect(ids(text, 1), text).toHaveLength(1);
  });

  it("finds by any name the record of that name first, those that share it before others", () => {
    for (const [text, owners] of names()) {
      expect([...ids(text, owners.length)].sort(), text).toEqual([...new Set(owners)].sort());
    }
  });

  it("finds every term of the glossary in each language, the record that it names first", () => {
    const without = new Set<string>();
    for (const entry of glossary) {
      for (const language of languages) {
        const text = preferred(entry, language);
        const found = ids(text, 3);
        if (found.length === 0) without.add(text);
        if (entry.ids !== undefined) expect(entry.ids, text).toContain(found[0]);
      }
    }
    expect([...without]).toEqual([]);
  });
});
