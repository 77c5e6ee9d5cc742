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

export type { Collection } from "./collection.js";
export type * from "./engine.js";
export { DatasetError, QueryError } from "./values.js";
export * from "./views/index.js";

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

/**
 * All datasets, ready to be asked. Each is made at its first use.
 *
 * @example
 * ```ts
 * import { pact } from "@defence-pact/query";
 *
 * pact.platforms.get("fa-50").kind; // => "weapon-system"
 * pact.entities.find("whatever a user typed"); // => undefined
 * pact.timeline.where({ kind: "contract" }).overlaps("2023").ids(); // => ["fa-50-contract"]
 * ```
 */
export const pact: Pact = /* @__PURE__ */ createPact<PactDatasets>({
  sources: () =>
    collection<Source, Sources>(sources, { date: "issued", redirects: sourceRedirects }),
  entities: () => collection<Entity, Entities>(entities, { redirects: entityRedirects }),
  platforms: () => collection<Platform, Platforms>(platforms, { redirects: platformRedirects }),
  timeline: () => collection<TimelineEvent, Timeline>(timeline, { redirects: eventRedirects }),
  quotes: () => collection<Quote, Quotes>(quotes, { redirects: quoteRedirects }),
});
