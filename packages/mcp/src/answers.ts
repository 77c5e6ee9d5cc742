import type { Entity } from "@defence-pact/entities";
import type { Platform } from "@defence-pact/platforms";
import { type Pact, QueryError } from "@defence-pact/query";
import { collection } from "@defence-pact/query/engine";
import type { Quote } from "@defence-pact/quotes";
import { citedParts, disputes, formatDate, nameOf } from "@defence-pact/schema";
import type { Source } from "@defence-pact/sources";
import type { TimelineEvent } from "@defence-pact/timeline";

/** Any record of any dataset. */
export type AnyRecord = Source | Entity | Platform | TimelineEvent | Quote;

/** The names of the datasets. */
export const datasets = ["sources", "entities", "platforms", "timeline", "quotes"] as const;

/** The name of a dataset. */
export type DatasetName = (typeof datasets)[number];

/** A source that an answer rests on, and where in it. */
export interface Citation {
  readonly id: string;
  /** Publisher, title, date and address, to be given to the reader. */
  readonly reference: string;
  readonly url: string;
  /** The paragraphs cited, where the text is held. */
  readonly paragraphs?: readonly number[];
}

/** What a tool answers: data, and who says so. */
export interface Answer {
  readonly result: unknown;
  readonly citations: readonly Citation[];
}

/** A source as a reader is told of it. */
export function referenceTo(source: Source): string {
  const date = source.issued === undefined ? "undated" : formatDate(source.issued);
  return `${source.publisher}, “${source.title}”, ${date}. ${source.url}`;
}

/** The sources that records rest on, in the order in which they are cited. */
export function citationsOf(pact: Pact, records: readonly AnyRecord[]): readonly Citation[] {
  const places = new Map<string, Set<number>>();
  for (const record of records) {
    if (!("evidence" in record)) {
      places.set(record.id, new Set());
      continue;
    }
    for (const { part } of citedParts(record)) {
      for (const entry of part.evidence) {
        const known = places.get(entry.source) ?? new Set<number>();
        places.set(entry.source, known);
        if ("paragraph" in entry) known.add(entry.paragraph);
      }
    }
  }
  return [...places].flatMap(([id, paragraphs]) => {
    const source = pact.sources.find(id);
    if (source === undefined) return [];
    return [
      {
        id,
        reference: referenceTo(source),
        url: source.url,
        ...(paragraphs.size > 0 && { paragraphs: [...paragraphs].sort((a, b) => a - b) }),
      },
    ];
  });
}

/**
 * The record that a text is the id of, or was before the id moved.
 *
 * @throws {@link QueryError} naming the id that was likely meant.
 */
export function locate(
  pact: Pact,
  text: string,
): { readonly dataset: DatasetName; readonly record: AnyRecord } {
  for (const dataset of datasets) {
    const record: AnyRecord | undefined = pact[dataset].find(text);
    if (record !== undefined) return { dataset, record };
  }
  // All ids as one collection, which says what was likely meant.
  const ids: readonly { readonly id: string }[] = datasets.flatMap((name) =>
    [...pact[name]].map(({ id }) => ({ id })),
  );
  collection<{ readonly id: string }>(ids).get(text);
  throw new QueryError(`No record has the id "${text}".`);
}

/** A record in one line, for lists. */
export function lineOf(record: AnyRecord): object {
  return {
    id: record.id,
    kind: "kind" in record ? record.kind : record.type,
    name: "title" in record ? record.title : nameOf(record),
    ...("date" in record && record.date !== undefined ? { date: record.date } : {}),
    ...("modality" in record ? { modality: record.modality } : {}),
    ...("summary" in record ? { summary: record.summary.en } : {}),
  };
}

/** Where the sources of a record do not agree. */
export function disputesIn(record: AnyRecord): readonly object[] {
  if (!("evidence" in record)) return [];
  return disputes(record).map(({ field, value, support, rivals }) => ({
    record: record.id,
    field,
    stands: value ?? null,
    saidBy: support.map(({ source }) => source),
    rivals: rivals.map(({ reported, evidence }) => ({
      reported,
      saidBy: evidence.map(({ source }) => source),
    })),
  }));
}
