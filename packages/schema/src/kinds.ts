/** Every dataset, in order: each refers only to itself and to those before it. */
export const datasetNames = ["sources", "entities", "platforms", "timeline", "quotes"] as const;

/** The name of a dataset: of its package, its registry and its collection. */
export type DatasetName = (typeof datasetNames)[number];

/**
 * What a record can be, by dataset. Sources have no kind; their `type` is a CSL item type. Events
 * stand in the order of a procurement, then meetings and words, then what is still to come;
 * `milestone`: a state reached ("52 countries").
 *
 * @example
 * ```ts
 * import { kinds } from "@defence-pact/schema";
 *
 * kinds.quotes; // => ["quotation", "statement"]
 * ```
 */
export const kinds = {
  entities: [
    "state",
    "bloc",
    "agency",
    "company",
    "armed-service",
    "group",
    "person",
    "office",
    "place",
    "situation",
    "agreement",
    "agreement-series",
    "gathering",
    "publisher",
  ],
  platforms: ["weapon-system", "family", "variant", "programme", "platform-class"],
  timeline: [
    "signing",
    "tender",
    "bid",
    "letter-of-acceptance",
    "contract",
    "delivery",
    "training",
    "roll-out",
    "upgrade",
    "meeting",
    "visit",
    "exhibition",
    "announcement",
    "appointment",
    "investigation",
    "freeze",
    "milestone",
    "target",
    "step",
    "condition",
  ],
  quotes: ["quotation", "statement"],
} as const;

/** What an entity is. */
export type EntityKind = (typeof kinds.entities)[number];

/** What a platform record is. */
export type PlatformKind = (typeof kinds.platforms)[number];

/** What an event is. */
export type EventKind = (typeof kinds.timeline)[number];

/** What a record of the quotes dataset is. */
export type QuoteKind = (typeof kinds.quotes)[number];
