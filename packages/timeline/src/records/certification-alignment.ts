import type { ConditionEvent } from "../types.js";

/**
 * Aligned aviation certification in South Korea and Malaysia is a prerequisite for co-producing
 * aircraft or air-deliverable systems, according to Defence Security Asia.
 */
export const certificationAlignment: ConditionEvent<"certification-alignment"> = {
  id: "certification-alignment",
  kind: "condition",
  name: { en: "Alignment of aviation certification" },
  summary: {
    en: "Aligned aviation certification in South Korea and Malaysia is a prerequisite for co-producing aircraft or air-deliverable systems, according to Defence Security Asia.",
  },
  modality: "claimed",
  by: "defence-security-asia",
  participants: [
    { entity: "south-korea", role: "actor" },
    { entity: "malaysia", role: "actor" },
  ],
  agreement: "defence-industry-mou",
  platforms: [{ platform: "military-aircraft" }, { platform: "air-deliverable-systems" }],
  evidence: [
    {
      supports: ["name", "participants"],
      source: "dsa-pact-2025",
      paragraph: 22,
      exact: "both nations’ aviation certification regimes",
      inferred: { participants: "“both nations”: South Korea and Malaysia" },
    },
    {
      supports: "agreement",
      source: "dsa-pact-2025",
      paragraph: 22,
      exact: "One strategic sub-element of note",
    },
    {
      supports: ["name", "modality"],
      source: "dsa-pact-2025",
      paragraph: 23,
      exact: "This regulatory alignment is a prerequisite",
    },
    {
      supports: "platforms",
      source: "dsa-pact-2025",
      paragraph: 23,
      exact: "aircraft or air-deliverable systems",
    },
    {
      supports: "platforms",
      source: "dsa-pact-2025",
      paragraph: 31,
      exact: "certifications for military aircraft",
    },
    {
      supports: "agreement",
      source: "dsa-pact-2025",
      paragraph: 23,
      exact: "signals that the pact is grounded",
    },
  ],
};
