import type { Statement } from "../types.js";

/** Partnerships of this kind distribute strategic risk across several capable defence actors. */
export const strategicRiskDistributed: Statement<"strategic-risk-distributed"> = {
  id: "strategic-risk-distributed",
  kind: "statement",
  text: {
    en: "Partnerships of this kind distribute strategic risk across several capable defence actors.",
  },
  speaker: "defence-security-asia",
  purpose: "benefit",
  modality: "claimed",
  subjects: ["capable-defence-actors", "defence-industry-mou"],
  evidence: [
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 85,
      exact: "serve to distribute strategic risk",
    },
    {
      supports: "text",
      source: "dsa-pact-2025",
      paragraph: 85,
      exact: "partnerships such as this serve",
    },
    {
      supports: "text",
      source: "dsa-pact-2025",
      paragraph: 85,
      exact: "across multiple capable defence actors",
    },
  ],
};
