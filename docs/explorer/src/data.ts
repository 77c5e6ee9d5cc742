import { type Entities, type Entity, entities } from "@defence-pact/entities";
import { type Platform, type Platforms, platforms } from "@defence-pact/platforms";
import { collection, createPact } from "@defence-pact/query/engine";
import type { Quote } from "@defence-pact/quotes";
import {
  type Cited,
  type Dispute,
  disputes,
  type Language,
  type Modality,
  nameOf,
  originOf,
  referencesOf,
  span,
} from "@defence-pact/schema";
import { type Source, type Sources, sources, about as sourcesAbout } from "@defence-pact/sources";
import { type Timeline, type TimelineEvent, timeline } from "@defence-pact/timeline";

/** Any record of any dataset. */
export type AnyRecord = Source | Entity | Platform | TimelineEvent | Quote;

/** The datasets, by the names of their packages. */
export const datasets = ["entities", "platforms", "timeline", "quotes", "sources"] as const;

/** The name of a dataset. */
export type DatasetName = (typeof datasets)[number];

/** A record and the dataset it stands in. */
export interface Located {
  readonly dataset: DatasetName;
  readonly record: AnyRecord;
}

/** All but the quotes: what the first view is made of. */
export const pact = createPact({
  sources: collection<Source, Sources>(sources, { date: "issued" }),
  entities: collection<Entity, Entities>(entities),
  platforms: collection<Platform, Platforms>(platforms),
  timeline: collection<TimelineEvent, Timeline>(timeline),
});

/** The day on which the sources were last read. */
export const asOf: string = sourcesAbout.asOf;

const found = new Map<string, Located>();
const namers = new Map<string, { readonly field: string; readonly by: Located }[]>();
let quoteList: readonly Quote[] = [];

function add(dataset: DatasetName, records: Iterable<AnyRecord>): void {
  for (const record of records) {
    const located: Located = { dataset, record };
    found.set(record.id, located);
    for (const { field, id } of referencesOf(record)) {
      const list = namers.get(id) ?? [];
      namers.set(id, list);
      list.push({ field, by: located });
    }
  }
}

add("sources", pact.sources);
add("entities", pact.entities);
add("platforms", pact.platforms);
add("timeline", pact.timeline);

let loading: Promise<void> | undefined;

/** Loads the quotes, once: a good part of the bytes, and nothing on the first view shows them. */
export function loadQuotes(): Promise<void> {
  loading ??= import("@defence-pact/quotes").then(({ quotes }) => {
    quoteList = Object.values(quotes);
    add("quotes", quoteList);
  });
  return loading;
}

/** The quotes; none until {@link loadQuotes} is done. */
export function allQuotes(): readonly Quote[] {
  return quoteList;
}

/** Every record there is, in the order of {@link datasets}. */
export function allRecords(): readonly Located[] {
  return [...found.values()].sort(
    (a, b) => datasets.indexOf(a.dataset) - datasets.indexOf(b.dataset),
  );
}

/** The record with an id. */
export function locate(id: string | undefined): Located | undefined {
  return id === undefined ? undefined : found.get(id);
}

/** What names a record, with the field that does. */
export function namedBy(id: string): readonly { readonly field: string; readonly by: Located }[] {
  return namers.get(id) ?? [];
}

/** A record's name: its text where it is a quotation or statement, its title where it is a source. */
export function nameOfRecord(record: AnyRecord, language: Language): string {
  return "title" in record ? record.title : nameOf(record, language);
}

/** The name of the record with an id; the id itself where there is none. */
export function nameOfId(id: string, language: Language): string {
  const located = locate(id);
  return located === undefined ? id : nameOfRecord(located.record, language);
}

/** How a thing stands to reality, in three groups that the page tells apart by colour and form. */
export type Standing = "fact" | "plan" | "word";

/** Every {@link Standing}, from the most to the least settled. */
export const standings: readonly Standing[] = ["fact", "plan", "word"];

const standingOfModality: { readonly [M in Modality]: Standing } = {
  occurred: "fact",
  ongoing: "fact",
  planned: "plan",
  target: "plan",
  expected: "plan",
  possible: "word",
  recommended: "word",
  claimed: "word",
  denied: "word",
};

/** The group a modality belongs to. */
export function standingOf(modality: Modality): Standing {
  return standingOfModality[modality];
}

/** Whether a record carries evidence. */
export function isCited(record: AnyRecord): record is Exclude<AnyRecord, Source> {
  return "evidence" in record;
}

/** The fields of a record on which sources disagree. */
export function disputesOf(record: AnyRecord): readonly Dispute[] {
  return isCited(record) ? disputes(record) : [];
}

/** Where the words of a passage come from in the end: an id of a source, or the name of a root. */
export function originOfEntry(entry: Cited["evidence"][number]): string {
  return entry.origin ?? originOf(entry.source, sources);
}

/** How many independent origins some passages have. */
export function originCount(entries: Cited["evidence"]): number {
  return new Set(entries.map(originOfEntry)).size;
}

/** A source's origin: itself where it copies nothing. */
export function originOfSource(id: string): string {
  return originOf(id, sources);
}

/** Milliseconds in a day: days are counted in whole days, D3 in milliseconds. */
export const dayLength = 86_400_000;

/** Events that have a date, with the days on which it may lie; a target begins when it was announced. */
export function daysOf(event: TimelineEvent): ReturnType<typeof span> | undefined {
  if (event.date === undefined) return undefined;
  return span(event.date, event.asOf === undefined ? {} : { notBefore: event.asOf });
}

/** What still lay ahead on the day the sources were last read: plans, targets and expectations. */
export function isAhead(event: TimelineEvent): boolean {
  const days = daysOf(event);
  return (
    standingOf(event.modality) === "plan" && days !== undefined && days.last >= span(asOf).first
  );
}
