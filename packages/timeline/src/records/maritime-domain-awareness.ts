import type { TargetEvent } from "../types.js";

/**
 * Maritime domain awareness is urgent for South Korea and Malaysia, and both emphasise surveillance
 * of contested waters, according to Defence Security Asia.
 */
export const maritimeDomainAwareness: TargetEvent<"maritime-domain-awareness"> = {
  id: "maritime-domain-awareness",
  kind: "target",
  name: { en: "Maritime domain awareness of South Korea and Malaysia" },
  summary: {
    en: "Maritime domain awareness is urgent for South Korea and Malaysia, and both emphasise surveillance of contested waters, according to Defence Security Asia.",
  },
  modality: "ongoing",
  by: "defence-security-asia",
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
      exact: ["where both states emphasise", "surveillance of contested waters"],
      inferred: { participants: "“both states”: South Korea and Malaysia" },
    },
  ],
};
