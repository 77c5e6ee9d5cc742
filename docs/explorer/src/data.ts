import { type Entities, type Entity, entities } from "@defence-pact/entities";
import { type Platform, type Platforms, platforms } from "@defence-pact/platforms";
import type { PactTranslations } from "@defence-pact/query";
import { collection, createPact } from "@defence-pact/query/engine";
import type { Quote } from "@defence-pact/quotes";
import {
  type Cited,
  type Claim,
  disputes,
  type Evidence,
  type Language,
  localisedAll,
  type Modality,
  originOf,
  span,
} from "@defence-pact/schema";
import { type Source, type Sources, sources, about as sourcesAbout } from "@defence-pact/sources";
import { type Timeline, type TimelineEvent, timeline } from "@defence-pact/timeline";

/** The quotes, once they are loaded, and our texts in another language, if one is chosen. */
let quotes: { readonly [id: string]: Quote } = {};
let texts: PactTranslations | undefined;

function createOurs() {
  function ours<Registry extends Parameters<typeof localisedAll>[0]>(
    registry: Registry,
    of: keyof PactTranslations,
  ): Registry {
    return texts === undefined ? registry : localisedAll(registry, texts[of]);
  }
  return createPact({
    sources: collection<Source, Sources>(sources, { date: "issued" }),
    entities: collection<Entity, Entities>(ours(entities, "entities")),
    platforms: collection<Platform, Platforms>(ours(platforms, "platforms")),
    timeline: collection<TimelineEvent, Timeline>(ours(timeline, "timeline")),
    quotes: collection<Quote>(Object.values(ours(quotes, "quotes"))),
  });
}

/** All datasets; see {@link loadQuotes} and {@link loadLanguage}. */
export let pact: ReturnType<typeof createOurs> = createOurs();

let quotesLoading: Promise<void> | undefined;

/** Loads the quotes, once. The first view does without them: they are a good part of the bytes. */
export function loadQuotes(): Promise<void> {
  quotesLoading ??= import("@defence-pact/quotes").then((module) => {
    quotes = module.quotes;
    pact = createOurs();
  });
  return quotesLoading;
}

let chosen: Language = "en";

/** Gives the records their texts in a language, which are loaded when it is first chosen. */
export async function loadLanguage(language: Language): Promise<void> {
  if (chosen === language) return;
  chosen = language;
  const loaded = await translationsTo(language);
  // Somebody may have gone on to another language meanwhile.
  if (chosen !== language) return;
  texts = loaded;
  pact = createOurs();
}

async function translationsTo(language: Language): Promise<PactTranslations | undefined> {
  if (language === "en") return undefined;
  const { translations } =
    language === "ms"
      ? await import("@defence-pact/query/ms")
      : await import("@defence-pact/query/ko");
  return translations;
}

/** The day on which the sources were last read. */
export const asOf: string = sourcesAbout.asOf;

/** A record and the dataset it is in. */
export type LocatedRecord = ReturnType<typeof pact.locate>;

/** A record of any dataset. */
export type PactRecord = LocatedRecord["record"];

/** The records that name one, each once; `field`: only those that name it there. */
export function namersOf({ id }: PactRecord, field?: string): readonly LocatedRecord[] {
  const namers = pact
    .neighbours(id)
    .filter((tie) => tie.direction === "named-by" && (field === undefined || tie.field === field));
  return [...new Map(namers.map((namer) => [namer.record.id, namer])).values()];
}

/** How settled an event or statement is, in three groups, each with a colour and form. */
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
  return "evidence" in record ? disputes<Cited>(record) : [];
}

/** Where the words of a passage were first published: the id of a source, or a name. */
export function originOfPassage({ origin, source }: Evidence): string {
  return origin ?? originOfSource(source);
}

/** The origin of a source: what it copies, or its publisher. */
export function originOfSource(id: string): string {
  return originOf(id, sources);
}

/** Milliseconds in a day: days are counted in whole days, D3 in milliseconds. */
export const dayLength = 86_400_000;

/** The days on which an event may lie, if it has a date; a target begins when it was announced. */
export function eventDays({ date, asOf }: TimelineEvent): ReturnType<typeof span> | undefined {
  if (date === undefined) return undefined;
  return span(date, asOf === undefined ? {} : { notBefore: asOf });
}

/** Whether an event is planned and was still ahead on the day the sources were last read. */
export function isAhead(event: TimelineEvent): boolean {
  const last = eventDays(event)?.last ?? Number.NEGATIVE_INFINITY;
  return certaintyOf(event.modality) === "plan" && last >= span(asOf).first;
}
