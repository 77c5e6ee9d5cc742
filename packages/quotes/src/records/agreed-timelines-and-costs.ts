import type { Statement } from "../types.js";

/** The joint R&D projects should have agreed timelines and cost-sharing. */
export const agreedTimelinesAndCosts: Statement<"agreed-timelines-and-costs"> = {
  id: "agreed-timelines-and-costs",
  kind: "statement",
  text: {
    en: "The joint R&D projects should have agreed timelines and cost-sharing.",
  },
  speaker: "defence-security-asia",
  purpose: "next-step",
  modality: "recommended",
  subjects: ["defence-industry-mou", "agree-joint-projects"],
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
      exact: "with agreed timelines and cost-sharing",
    },
  ],
};
