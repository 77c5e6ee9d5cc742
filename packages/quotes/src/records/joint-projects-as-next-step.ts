import type { Statement } from "../types.js";

/**
 * Setting up specific joint R&D projects for fighter aviation, for naval systems and for
 * precision-missile technology is among the next steps.
 */
export const jointProjectsAsNextStep: Statement<"joint-projects-as-next-step"> = {
  id: "joint-projects-as-next-step",
  kind: "statement",
  text: {
    en: "Setting up specific joint R&D projects for fighter aviation, for naval systems and for precision-missile technology is among the next steps.",
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
