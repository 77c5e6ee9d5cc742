import type { Statement } from "../types.js";

/**
 * The pact shows that both countries see military self-reliance resting in future on innovating
 * together, sharing technology and cost-effective partnerships of industry.
 */
export const selfRelianceThroughCollaboration: Statement<"self-reliance-through-collaboration"> = {
  id: "self-reliance-through-collaboration",
  kind: "statement",
  text: {
    en: "The pact shows that both countries see military self-reliance resting in future on innovating together, sharing technology and cost-effective partnerships of industry.",
  },
  speaker: "defence-security-asia",
  purpose: "assessment",
  modality: "claimed",
  subjects: ["defence-industry-mou", "south-korea", "malaysia"],
  evidence: [
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 7,
      exact: "depends on collaborative innovation",
    },
    {
      supports: "text",
      source: "dsa-pact-2025",
      paragraph: 7,
      exact: "collaborative innovation, technology sharing",
    },
    {
      supports: "text",
      source: "dsa-pact-2025",
      paragraph: 7,
      exact: "cost-effective industrial partnerships",
    },
  ],
};
