import type { TargetEvent } from "../types.js";

/**
 * Awareness of what happens at sea is urgent to South Korea and Malaysia; both stress watching over
 * contested waters.
 */
export const maritimeDomainAwareness: TargetEvent<"maritime-domain-awareness"> = {
  id: "maritime-domain-awareness",
  kind: "target",
  name: { en: "Maritime-domain awareness" },
  summary: {
    en: "Awareness of what happens at sea is urgent to South Korea and Malaysia; both stress watching over contested waters.",
  },
  modality: "ongoing",
  participants: [
    { entity: "south-korea", role: "actor" },
    { entity: "malaysia", role: "actor" },
  ],
  evidence: [
    {
      supports: ["modality", "participants"],
      source: "dsa-pact-2025",
      paragraph: 67,
      exact: "both states share urgent maritime-domain awareness",
      inferred: { participants: "“both states”: South Korea and Malaysia" },
    },
    {
      supports: "name",
      source: "dsa-pact-2025",
      paragraph: 67,
      exact: "maritime-domain awareness imperatives",
    },
    {
      supports: ["modality", "participants"],
      source: "dsa-pact-2025",
      paragraph: 41,
      exact: "where both states emphasise",
      inferred: { participants: "“both states”: South Korea and Malaysia" },
    },
  ],
};
