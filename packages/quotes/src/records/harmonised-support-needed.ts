import type { Statement } from "../types.js";

/** Certification, logistics, training, maintenance and life-cycle support must be harmonised. */
export const harmonisedSupportNeeded: Statement<"harmonised-support-needed"> = {
  id: "harmonised-support-needed",
  kind: "statement",
  text: {
    en: "Certification, logistics, training, maintenance and life-cycle support must be harmonised.",
  },
  speaker: "defence-security-asia",
  purpose: "next-step",
  modality: "recommended",
  subjects: ["defence-industry-mou", "harmonise-support"],
  evidence: [
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 91,
      exact: "must be established to achieve",
    },
    {
      supports: "text",
      source: "dsa-pact-2025",
      paragraph: 91,
      exact: "Harmonisation of certification",
    },
    {
      supports: "text",
      source: "dsa-pact-2025",
      paragraph: 91,
      exact: "of certification, logistics, training",
    },
    {
      supports: "text",
      source: "dsa-pact-2025",
      paragraph: 91,
      exact: "maintenance and lifecycle support",
    },
  ],
};
