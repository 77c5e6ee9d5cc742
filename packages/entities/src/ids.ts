import type { EntityKind } from "@defence-pact/schema";

/** Every entity's id and kind: the one place where both are declared. */
export const entityKinds = {
  "airworthiness-recognition": "agreement",
  "alternative-arms-suppliers": "group",
  analysts: "group",
  asean: "bloc",
  "asean-summit-47": "gathering",
  asia: "place",
  "asian-nations": "group",
  "capable-defence-actors": "group",
  china: "state",
  "chinese-naval-deployments": "situation",
  dapa: "agency",
  "dapa-minister": "office",
  "defence-industry-mou": "agreement",
  "defence-ministries": "group",
  "defence-security-asia": "publisher",
  "defence-supply-chain-shift": "situation",
  "emerging-defence-customers": "group",
  "foreign-suppliers": "group",
  "global-strategic-competition": "situation",
  "great-power-competition": "situation",
  "great-powers": "group",
  "grey-zone-challenges": "situation",
  "indo-pacific": "place",
  "indo-pacific-military-competition": "situation",
  "indo-pacific-realignments": "situation",
  "indo-pacific-tensions": "situation",
  "industrial-stakeholders": "group",
  kai: "company",
  "korean-peninsula": "place",
  "korean-peninsula-nuclear-instability": "situation",
  "kuala-lumpur": "place",
  "lee-jae-myung": "person",
  malaysia: "state",
  "malaysia-arms-cooperation-mous": "agreement-series",
  "malaysian-armed-forces": "armed-service",
  "malaysian-defence-industry": "group",
  "malaysian-exclusive-economic-zone": "place",
  "malaysian-exclusive-waters": "place",
  "malaysian-subcontractors": "group",
  "malaysian-workforce": "group",
  "middle-powers": "group",
  "networked-asian-security-collaboration": "situation",
  "north-korea": "state",
  "north-korean-missile-threats": "situation",
  "north-korean-strategic-weapons-development": "situation",
  "president-of-south-korea": "office",
  "regional-threat-perceptions": "situation",
  russia: "state",
  "seok-jong-gun": "person",
  "south-china-sea": "place",
  "south-china-sea-disputes": "situation",
  "south-china-sea-tensions": "situation",
  "south-korea": "state",
  "south-korea-defence-cooperation-mous": "agreement-series",
  "south-korea-mou-partners": "group",
  "south-korean-armed-forces": "armed-service",
  "south-korean-defence-industry": "group",
  "southeast-asia": "place",
  "southeast-asian-states": "group",
  "strait-of-malacca": "place",
  "taiwan-strait": "place",
  "taiwan-strait-tensions": "situation",
  "the-west": "group",
  "third-party-importers": "group",
  "united-states": "state",
  "vetted-partners": "group",
  "western-suppliers": "group",
} as const;

/** The id of an entity. */
export type EntityId = keyof typeof entityKinds;

/** The id of an entity of kind `K`. */
export type EntityIdOf<K extends EntityKind> = {
  [Id in EntityId]: (typeof entityKinds)[Id] extends K ? Id : never;
}[EntityId];

/**
 * Whether a value is the id of an entity of this dataset.
 *
 * @example
 * ```ts
 * import { isEntityId } from "@defence-pact/entities/ids";
 *
 * isEntityId("kai"); // => true
 * isEntityId("constructor"); // => false
 * ```
 */
export function isEntityId(value: unknown): value is EntityId {
  return typeof value === "string" && Object.hasOwn(entityKinds, value);
}

/** The id of every entity, in the order of the alphabet. */
export const entityIds: readonly EntityId[] = /* @__PURE__ */ (() =>
  Object.keys(entityKinds).filter(isEntityId))();
