import type { EventKind } from "@defence-pact/schema";

/** Every event's id and kind: the one place where both are declared. */
export const eventKinds = {
  "advanced-platform-export-target": "target",
  "agree-joint-projects": "step",
  "airworthiness-recognition-conclusion": "signing",
  "align-strategic-goals": "condition",
  "build-joint-channels-fast": "condition",
  "certification-alignment": "condition",
  "commercial-sea-lines-target": "target",
  "contribute-to-malaysian-defence-industry": "target",
  "defence-industry-mou-signing": "signing",
  "define-co-production-terms": "step",
  "fa-50-contract": "contract",
  "first-asian-airworthiness-recognition": "milestone",
  "fourth-largest-exporter-announcement": "announcement",
  "fourth-largest-exporter-target": "target",
  "global-defence-export-target": "target",
  "harmonise-support": "condition",
  "integrate-supply-chains": "condition",
  "k200-supply": "delivery",
  "littoral-fleet-modernisation": "target",
  "malaysia-second-arms-mou": "milestone",
  "malaysian-airpower-plan": "target",
  "maritime-domain-awareness": "target",
  "military-modernisation-priorities": "target",
  "next-generation-combat-aircraft-target": "target",
  "precision-strike-export-target": "target",
  "sea-lines-of-communication-security": "target",
  "skills-and-components-target": "target",
  "south-korea-fifty-two-mous": "milestone",
  "southeast-asian-stability-target": "target",
  "strait-of-malacca-defence": "target",
  "sustainable-industrial-base-target": "target",
  "top-tier-exporter-target": "target",
  "translate-mou-into-programmes": "step",
} as const;

/** The id of an event. */
export type EventId = keyof typeof eventKinds;

/** The id of an event of kind `K`. */
export type EventIdOf<K extends EventKind> = {
  [Id in EventId]: (typeof eventKinds)[Id] extends K ? Id : never;
}[EventId];

/**
 * Whether a value is the id of an event of this dataset.
 *
 * @example
 * ```ts
 * import { isEventId } from "@defence-pact/timeline/ids";
 *
 * isEventId("fa-50-contract"); // => true
 * isEventId("constructor"); // => false
 * ```
 */
export function isEventId(value: unknown): value is EventId {
  return typeof value === "string" && Object.hasOwn(eventKinds, value);
}

/** The id of every event, in the order of the alphabet. */
export const eventIds: readonly EventId[] = /* @__PURE__ */ (() =>
  Object.keys(eventKinds).filter(isEventId))();
