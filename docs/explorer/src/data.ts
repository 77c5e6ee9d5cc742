import { type Entities, type Entity, entities } from "@defence-pact/entities";
import { type Platform, type Platforms, platforms } from "@defence-pact/platforms";
import { collection, createPact } from "@defence-pact/query/engine";
import type { Quote } from "@defence-pact/quotes";
import {
  type Cited,
  type Claim,
  disputes,
  type Evidence,
  type Modality,
  originOf,
  span,
} from "@defence-pact/schema";
import { type Source, type Sources, sources, about as sourcesAbout } from "@defence-pact/sources";
import { type Timeline, type TimelineEvent, timeline } from "@defence-pact/timeline";

const firstDatasets = {
  sources: collection<Source, Sources>(sources, { date: "issued" }),
  entities: collection<Entity, Entities>(entities),
  platforms: collection<Platform, Platforms>(platforms),
  timeline: collection<TimelineEvent, Timeline>(timeline),
};

function pactWith(quotes: readonly Quote[]) {
  return createPact({ ...firstDatasets, quotes: collection<Quote>(quotes) });
}

/** All datasets; the quotes are empty until {@link loadQuotes} is done. */
export let pact: ReturnType<typeof pactWith> = pactWith([]);

let loading: Promise<void> | undefined;

/** Loads the quotes, once: a good part of the bytes, and nothing on the first view shows them. */
export function loadQuotes(): Promise<void> {
  loading ??= import("@defence-pact/quotes").then(({ quotes }) => {
    pact = pactWith(Object.values(quotes));
  });
  return loading;
}

/** The day on which the sources were last read. */
export const asOf: string = sourcesAbout.asOf;

/** A record and the dataset it stands in. */
export type Located = ReturnType<typeof pact.locate>;

/** A record of any dataset. */
export type PactRecord = Located["record"];

/** The records that name one, each once; `field`: only those that name it there. */
export function namersOf({ id }: PactRecord, field?: string): readonly Located[] {
  const namers = pact
    .neighbours(id)
    .filter((tie) => tie.direction === "named-by" && (field === undefined || tie.field === field));
  return [...new Map(namers.map((namer) => [namer.record.id, namer])).values()];
}

/** How settled a thing is, in three groups, each with a colour and form. */
export type Certainty = "fact" | "plan" | "word";

/** Every {@link Certainty}, from the most to the least settled. */
export const certainties: readonly Certainty[] = ["fact", "plan", "word"];

const certaintyOfModality: { readonly [M in Modality]: Certainty } = {
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
export function certaintyOf(modality: Modality): Certainty {
  return certaintyOfModality[modality];
}

/** The claims of a record on which sources disagree. */
export function disputesOf(record: PactRecord): readonly Claim[] {
  if (!("evidence" in record)) return [];
  const cited: Cited = record;
  return disputes(cited);
}

/** Where the words of a passage come from in the end: an id of a source, or the name of a root. */
export function originOfPassage({ origin, source }: Evidence): string {
  return origin ?? originOfSource(source);
}

/** A source's origin: what it copies, or its publisher. */
export function originOfSource(id: string): string {
  return originOf(id, sources);
}

/** Milliseconds in a day: days are counted in whole days, D3 in milliseconds. */
export const dayLength = 86_400_000;

/** The days on which an event may lie, if it has a date; a target begins when it was announced. */
export function daysOf({ date, asOf }: TimelineEvent): ReturnType<typeof span> | undefined {
  if (date === undefined) return undefined;
  return span(date, asOf === undefined ? {} : { notBefore: asOf });
}

/** What still lay ahead on the day the sources were last read: plans, targets and expectations. */
export function isAhead(event: TimelineEvent): boolean {
  const last = daysOf(event)?.last ?? Number.NEGATIVE_INFINITY;
  return certaintyOf(event.modality) === "plan" && last >= span(asOf).first;
}
