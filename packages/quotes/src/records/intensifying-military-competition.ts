import type { Statement } from "../types.js";

/** Military competition in the Indo-Pacific is intensifying. */
export const intensifyingMilitaryCompetition: Statement<"intensifying-military-competition"> = {
  id: "intensifying-military-competition",
  kind: "statement",
  text: {
    en: "Military competition in the Indo-Pacific is intensifying.",
  },
  speaker: "defence-security-asia",
  purpose: "background",
  modality: "ongoing",
  subjects: ["indo-pacific", "indo-pacific-military-competition"],
  evidence: [
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 99,
      exact: "characterised by intensifying military competition",
    },
    {
      supports: "text",
      source: "dsa-pact-2025",
      paragraph: 99,
      exact: "contested Indo-Pacific region characterised by",
    },
  ],
};
