import type { Statement } from "../types.js";

/**
 * The defence-industry memorandum shows that both countries expect future military self-reliance
 * from technology sharing, collaborative innovation and cost-effective industrial partnerships.
 */
export const selfRelianceThroughCollaboration: Statement<"self-reliance-through-collaboration"> = {
  id: "self-reliance-through-collaboration",
  kind: "statement",
  text: {
    en: "The defence-industry memorandum shows that both countries expect future military self-reliance from technology sharing, collaborative innovation and cost-effective industrial partnerships.",
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
