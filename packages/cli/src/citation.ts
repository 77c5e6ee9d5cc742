import { type Cited, citedParts, type Evidence } from "@defence-pact/schema";

/** Numbers the sources in the order in which a text first cites them. */
export interface Footnotes {
  /** The mark for a record: `[1 ¶29, ¶60; 4; 7; +2 more]`. */
  mark(record: Cited): string;
  /** The ids of the sources cited so far; the first has number 1. */
  readonly sources: readonly string[];
}

/**
 * Makes the footnotes of one text.
 *
 * @param mostNamed - How many sources one mark names; further ones are counted.
 */
export function footnotes(mostNamed = 3): Footnotes {
  const sources: string[] = [];
  return {
    sources,
    mark(record) {
      const places = placesBySource(record);
      const marks = [...places].slice(0, mostNamed).map(([source, paragraphs]) => {
        if (!sources.includes(source)) sources.push(source);
        const inOrder = [...paragraphs].sort((a, b) => a - b).map((number) => `¶${number}`);
        return [sources.indexOf(source) + 1, inOrder.join(", ")].join(" ").trim();
      });
      if (places.size > mostNamed) marks.push(`+${places.size - mostNamed} more`);
      return `[${marks.join("; ")}]`;
    },
  };
}

/** The sources of a record, those cited by paragraph first, each with its paragraphs. */
function placesBySource(record: Cited): ReadonlyMap<string, ReadonlySet<number>> {
  const entries = citedParts(record).flatMap(({ part }) => part.evidence);
  const ordered = [...entries.filter(hasParagraph), ...entries];
  const places = new Map<string, Set<number>>();
  for (const entry of ordered) {
    const known = places.get(entry.source) ?? new Set<number>();
    places.set(entry.source, known);
    if (hasParagraph(entry)) known.add(entry.paragraph);
  }
  return places;
}

function hasParagraph(entry: Evidence): entry is Extract<Evidence, { readonly paragraph: number }> {
  return "paragraph" in entry;
}
