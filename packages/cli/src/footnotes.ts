import type { Evidence } from "@defence-pact/schema";

/** Numbers the sources in the order in which a text first cites them. */
export interface Footnotes {
  /** The mark for passages: `[1 ¶29, ¶60; 4; 7; +2]`; nothing where there are none. */
  mark(passages: readonly Evidence[]): string;
  /** The ids of the sources cited so far; the first has number 1. */
  readonly sources: readonly string[];
}

/**
 * Makes the footnotes of one text.
 *
 * @param mostNamed - How many sources one mark names; further ones are counted.
 */
export function footnotes(mostNamed: number = Number.POSITIVE_INFINITY): Footnotes {
  const sources: string[] = [];
  return {
    sources,
    mark(passages) {
      const places = placesBySource(passages);
      if (places.size === 0) return "";
      const marks = [...places].slice(0, mostNamed).map(([source, paragraphs]) => {
        if (!sources.includes(source)) sources.push(source);
        const inOrder = [...paragraphs].sort((a, b) => a - b).map((number) => `¶${number}`);
        return [sources.indexOf(source) + 1, inOrder.join(", ")].join(" ").trim();
      });
      if (places.size > mostNamed) marks.push(`+${places.size - mostNamed}`);
      return `[${marks.join("; ")}]`;
    },
  };
}

/** The sources of passages, those cited by paragraph first, each with its paragraphs. */
function placesBySource(passages: readonly Evidence[]): ReadonlyMap<string, ReadonlySet<number>> {
  const ordered = [...passages.filter((entry) => "paragraph" in entry), ...passages];
  const places = new Map<string, Set<number>>();
  for (const entry of ordered) {
    const known = places.get(entry.source) ?? new Set<number>();
    places.set(entry.source, known);
    if ("paragraph" in entry) known.add(entry.paragraph);
  }
  return places;
}
