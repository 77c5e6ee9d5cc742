import {
  type Entities,
  type Entity,
  type EntityId,
  entities,
  redirects as entityRedirects,
} from "@defence-pact/entities";
import {
  type Platform,
  type PlatformId,
  type Platforms,
  redirects as platformRedirects,
  platforms,
} from "@defence-pact/platforms";
import {
  type Quote,
  type QuoteId,
  type Quotes,
  redirects as quoteRedirects,
  quotes,
} from "@defence-pact/quotes";
import { localisedAll, type Translations } from "@defence-pact/schema";
import {
  type Source,
  type SourceId,
  type Sources,
  redirects as sourceRedirects,
  sources,
} from "@defence-pact/sources";
import {
  type EventId,
  redirects as eventRedirects,
  type Timeline,
  type TimelineEvent,
  timeline,
} from "@defence-pact/timeline";
import { type Collection, collection } from "./collection.js";
import { createPact, type PactOf } from "./pact.js";
import type { RecordIn } from "./records.js";

/** The collections of a {@link Pact}. */
export interface PactDatasets {
  /** What is cited; dated by when it was issued. */
  readonly sources: Collection<Source, Sources, SourceId>;
  /** States, companies, people, agreements and whoever and whatever else takes part. */
  readonly entities: Collection<Entity, Entities, EntityId>;
  /** Weapon systems, their families, programmes, and classes only spoken of. */
  readonly platforms: Collection<Platform, Platforms, PlatformId>;
  /** What occurred, is planned, is aimed at. */
  readonly timeline: Collection<TimelineEvent, Timeline, EventId>;
  /** Quotations as printed, and statements in our words. */
  readonly quotes: Collection<Quote, Quotes, QuoteId>;
}

/** The id of any record. */
export type PactId = SourceId | EntityId | PlatformId | EventId | QuoteId;

/** Any record. */
export type PactRecord = RecordIn<PactDatasets>;

/** The type of {@link pact}. */
export type Pact = PactOf<PactDatasets, PactId>;

/** Our texts in another language, by the dataset of their records. */
export interface PactTranslations {
  readonly entities: Translations;
  readonly platforms: Translations;
  readonly timeline: Translations;
  readonly quotes: Translations;
}

/** The datasets, ready to be asked. With translations, their records have these too. */
export function ourPact(translations?: PactTranslations): Pact {
  function ours<Registry extends Parameters<typeof localisedAll>[0]>(
    registry: Registry,
    of: keyof PactTranslations,
  ): Registry {
    return translations === undefined ? registry : localisedAll(registry, translations[of]);
  }
  return createPact<PactDatasets>({
    sources: () =>
      collection<Source, Sources>(sources, { date: "issued", redirects: sourceRedirects }),
    entities: () =>
      collection<Entity, Entities>(ours(entities, "entities"), { redirects: entityRedirects }),
    platforms: () =>
      collection<Platform, Platforms>(ours(platforms, "platforms"), {
        redirects: platformRedirects,
      }),
    timeline: () =>
      collection<TimelineEvent, Timeline>(ours(timeline, "timeline"), {
        redirects: eventRedirects,
      }),
    quotes: () => collection<Quote, Quotes>(ours(quotes, "quotes"), { redirects: quoteRedirects }),
  });
}
