import type { Entity } from "@defence-pact/entities";
import type { Platform } from "@defence-pact/platforms";
import { type Pact, pact, QueryError } from "@defence-pact/query";
import { collection } from "@defence-pact/query/engine";
import type { Quote } from "@defence-pact/quotes";
import { type Language, nameOf } from "@defence-pact/schema";
import type { Source } from "@defence-pact/sources";
import type { TimelineEvent } from "@defence-pact/timeline";

/** Any record of any dataset. */
export type AnyRecord = Source | Entity | Platform | TimelineEvent | Quote;

/** The names of the datasets, in the order in which one refers to the other. */
export const datasets = ["sources", "entities", "platforms", "timeline", "quotes"] as const;

/** The name of a dataset. */
export type DatasetName = (typeof datasets)[number];

/** A dataset as far as commands that take any of them need it. */
export interface AnyDataset extends Iterable<AnyRecord> {
  find(text: string): AnyRecord | undefined;
  fromJSON(query: unknown): { toArray(): AnyRecord[] };
}

/** A record, and the dataset it stands in. */
export interface Located {
  readonly dataset: DatasetName;
  readonly record: AnyRecord;
}

/** The dataset of a name. */
export function datasetOf(name: DatasetName, data: Pact = pact): AnyDataset {
  return data[name];
}

/** What is wrong with what was asked, in a sentence for the person who asked. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/**
 * The record that a text is the id of, or was before the id moved.
 *
 * @throws {@link QueryError} naming the id that was likely meant.
 */
export function locate(text: string): Located {
  for (const dataset of datasets) {
    const record = datasetOf(dataset).find(text);
    if (record !== undefined) return { dataset, record };
  }
  for (const dataset of datasets) {
    const redirect = pact[dataset].redirect(text);
    if (redirect !== undefined && "split" in redirect) {
      throw new QueryError(`The id "${text}" was split into ${redirect.split.join(" and ")}.`);
    }
  }
  // All records as one collection, which says what was likely meant.
  const all: readonly { readonly id: string }[] = datasets.flatMap((name) => [...datasetOf(name)]);
  collection<{ readonly id: string }>(all.map(({ id }) => ({ id }))).get(text);
  throw new QueryError(`No record has the id "${text}".`);
}

/** How a record is called in a language: its name, its words, or its title. */
export function labelOf(record: AnyRecord, language: Language): string {
  return "title" in record ? record.title : nameOf(record, language);
}

/** How the record of an id is called; the id itself where there is no such record. */
export function labelOfId(id: string, language: Language): string {
  for (const dataset of datasets) {
    const record = datasetOf(dataset).find(id);
    if (record !== undefined) return labelOf(record, language);
  }
  return id;
}

/** What a record is: its kind, or the type of a source. */
export function kindOf(record: AnyRecord): string {
  return "kind" in record ? record.kind : record.type;
}

/** When a record happened, was said or was printed, where one date says so. */
export function dateOf(record: AnyRecord): string | undefined {
  if ("issued" in record) return record.issued;
  return "date" in record ? record.date : undefined;
}
