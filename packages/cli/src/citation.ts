import type { Cited, Evidence } from "@defence-pact/schema";
import { citedParts } from "@defence-pact/schema";

/** Numbers the sources in the order in which a text first cites them. */
export interface Footnotes {
  /** The mark for a record: `[1 ¶29, ¶60]`. */
  mark(record: Cited): string;
  /** The ids of the sources cited so far; the first has number 1. */
  readonly sources: readonly string[];
}

/** Where in its source an entry was read: a paragraph, where there is one. */
function place(entry: Evidence): string | undefined {
  return "paragraph" in entry ? `¶${entry.paragraph}` : undefined;
}

/** Makes the footnotes of one text. */
export function footnotes(): Footnotes {
  const sources: string[] = [];
  return {
    sources,
    mark(record) {
      const places = new Map<number, Set<string>>();
      for (const { part } of citedParts(record)) {
        for (const entry of part.evidence) {
          if (!sources.includes(entry.source)) sources.push(entry.source);
          const number = sources.indexOf(entry.source) + 1;
          const known = places.get(number) ?? new Set<string>();
          places.set(number, known);
          const where = place(entry);
          if (where !== undefined) known.add(where);
        }
      }
      const marks = [...places].map(([number, known]) =>
        [String(number), inOrder(known).join(", ")].join(" ").trim(),
      );
      return `[${marks.join("; ")}]`;
    },
  };
}

/** Paragraph marks in the order of the text. */
function inOrder(marks: ReadonlySet<string>): readonly string[] {
  return [...marks].sort((a, b) => Number(a.slice(1)) - Number(b.slice(1)));
}
