import type { Statement } from "../types.js";

/**
 * The next steps include joint R&D projects on naval systems, fighter aviation and
 * precision-missile technology.
 */
export const jointProjectsAsNextStep: Statement<"joint-projects-as-next-step"> = {
  id: "joint-projects-as-next-step",
  kind: "statement",
  text: {
    en: "The next steps include joint R&D projects on naval systems, fighter aviation and precision-missile technology.",
  },
  speaker: "defence-security-asia",
  purpose: "next-step",
  modality: "recommended",
  subjects: [
    "defence-industry-mou",
    "agree-joint-projects",
    "fighter-aircraft",
    "missile-systems",
    "naval-vessels",
  ],
  evidence: [
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 88,
      exact: "The next steps include establishing",
    },
    {
      supports: "text",
      source: "dsa-pact-2025",
      paragraph: 88,
      exact: "joint R&D projects in fighter aviation",
    },
    {
      supports: "text",
      source: "dsa-pact-2025",
      paragraph: 88,
      exact: "fighter aviation, naval systems",
    },
    {
      supports: "text",
      source: "dsa-pact-2025",
      paragraph: 88,
      exact: "precision-missile technology",
    },
  ],
};
