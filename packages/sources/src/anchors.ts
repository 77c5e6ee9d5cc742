import { type Cited, citedParts, type Evidence, fieldsOf, wordsOf } from "@defence-pact/schema";

/** The part of a record that citations are read from. */
export interface CitingRecord extends Cited {
  readonly id: string;
}

/** Words of a source that a record cites, and for what: they check and find the passage. */
export interface Anchor {
  /** The id of the record that cites. */
  readonly record: string;
  /** The path of the citation in the record: `evidence.2`, `holders.0.evidence.1`. */
  readonly path: string;
  /** The id of the source cited. */
  readonly source: string;
  /** Words that stand there, as printed. */
  readonly exact: string;
  /** The fields it supports or contradicts; fields of an element with the element's path before them. */
  readonly fields: readonly string[];
}

/** An entry of evidence, and what all anchors in it have alike. */
interface CitingEntry {
  readonly entry: Evidence;
  /** It is the record's own, not an element's. */
  readonly isOwn: boolean;
  readonly place: Omit<Anchor, "exact">;
}

/** Every entry that cites a source, in the evidence of a record and of its elements. */
export function citingEntries(record: CitingRecord, source: string): readonly CitingEntry[] {
  return citedParts(record).flatMap(({ path, part }) => {
    const prefix = path === "" ? "" : `${path}.`;
    return part.evidence.flatMap((entry, index): CitingEntry[] => {
      if (entry.source !== source) return [];
      const fields = fieldsOf(entry).map((field) => prefix + field);
      const place = { record: record.id, path: `${prefix}evidence.${index}`, source, fields };
      return [{ entry, isOwn: path === "", place }];
    });
  });
}

/**
 * All words that a record cites from one source: in its own evidence and in that of its elements.
 *
 * @param record - Any record with an id and evidence.
 * @param source - The id of the source.
 *
 * @example
 * ```ts
 * import { anchorsOf } from "@defence-pact/sources/verify";
 *
 * const record = {
 *   id: "order",
 *   evidence: [{ supports: "date", source: "a", exact: ["23 May 2023", "signed in Langkawi"] }],
 * };
 * anchorsOf(record, "a").map(({ path, exact }) => `${path}: ${exact}`); // => ["evidence.0: 23 May 2023", "evidence.0: signed in Langkawi"]
 * ```
 */
export function anchorsOf(record: CitingRecord, source: string): readonly Anchor[] {
  return citingEntries(record, source).flatMap(({ entry, place }) =>
    wordsOf(entry).map((exact) => ({ ...place, exact })),
  );
}
