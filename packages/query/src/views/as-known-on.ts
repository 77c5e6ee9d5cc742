import {
  type Cited,
  citedParts,
  type Edtf,
  type Evidence,
  fieldAt,
  fieldsOf,
  type Source,
  span,
} from "@defence-pact/schema";

/** The fields of a source that say when its text was known. */
export type Dated = Pick<Source, "issued" | "accessed">;

/** The fields that no source supports and every record has. */
type OwnIn<R> = Extract<keyof R, "id" | "kind">;

/** A record as it was known on a day. */
export interface Known<R> {
  readonly record: R;
  /**
   * The record with our own fields and those that some source had supported by then, of which one part
   * is enough. It can be asked as records can: `due({ timeline: parts, sources }, { on })`.
   */
  readonly part: Partial<R> & Pick<R, OwnIn<R>>;
  /** The fields that some source had supported by then; of elements as `holders.0.start`. */
  readonly fields: readonly string[];
  /** The passages that had been printed by then, those that contradict included. */
  readonly evidence: readonly Evidence[];
}

/**
 * What could be known on a day: the records, fields and passages for which a source had certainly
 * been printed by then. A source without a date counts from the day on which it was read for this
 * project, so nothing is dated too early.
 *
 * @param records - Records with evidence, for example `pact.timeline`.
 * @param sources - The sources they cite, by id.
 * @param date - The day; of a fuzzy date, its last day.
 * @throws EdtfError if `date` cannot be read; RangeError if a source cited is not among `sources`.
 *
 * @example
 * ```ts
 * import { asKnownOn } from "@defence-pact/query";
 *
 * const sources = {
 *   release: { issued: "2023-02-24", accessed: "2026-11-23" },
 *   report: { issued: "2024-03", accessed: "2026-11-23" },
 * };
 * const order = {
 *   id: "order",
 *   evidence: [
 *     { supports: "date", source: "release", topic: "the order" },
 *     { supports: "value", source: "report", topic: "its price" },
 *   ],
 * } as const;
 * asKnownOn([order], sources, "2023-12-31").map((known) => known.fields); // => [["date"]]
 * asKnownOn([order], sources, "2023-01-01"); // => []
 * ```
 */
export function asKnownOn<
  R extends Cited,
  Sources extends { readonly [Id in keyof Sources]: Dated },
>(records: Iterable<R>, sources: Sources, date: Edtf): readonly Known<R>[] {
  const day = span(date).last;
  const printed = new Map<string, number>(
    Object.entries<Dated>(sources).map(([id, { issued, accessed }]) => [
      id,
      span(issued ?? accessed).last,
    ]),
  );
  function wasPrinted(entry: Evidence): boolean {
    const last = printed.get(entry.source);
    if (last === undefined) {
      throw new RangeError(
        `No source "${entry.source}" among the sources given; pass the registry that the records cite.`,
      );
    }
    return last <= day;
  }
  return [...records].flatMap((record) => {
    const parts = citedParts(record).map(({ path, part }) => ({
      path,
      evidence: part.evidence.filter(wasPrinted),
    }));
    const fields = parts.flatMap(({ path, evidence }) =>
      evidence
        .filter((entry) => "supports" in entry)
        .flatMap(fieldsOf)
        .map((field) => (path === "" ? field : `${path}.${field}`)),
    );
    if (fields.length === 0) return [];
    return [
      {
        record,
        part: partOf(record, new Set(fields.map((field) => field.replace(/\..*/, "")))),
        fields: [...new Set(fields)],
        evidence: parts.flatMap((part) => part.evidence),
      },
    ];
  });
}

/** A record with our own fields, and of the others only some. */
function partOf<R extends Cited>(record: R, known: ReadonlySet<string>): Known<R>["part"] {
  const part = { ...record };
  for (const key of Object.keys(part)) {
    if (fieldAt(key).ours !== true && !known.has(key)) Reflect.deleteProperty(part, key);
  }
  return part;
}
