import type { Statement } from "../types.js";

/** The partnership positions South Korea as a genuine partner and not just a seller of systems. */
export const southKoreaAsGenuinePartner: Statement<"south-korea-as-genuine-partner"> = {
  id: "south-korea-as-genuine-partner",
  kind: "statement",
  text: {
    en: "The partnership positions South Korea as a genuine partner and not just a seller of systems.",
  },
  speaker: "defence-security-asia",
  purpose: "assessment",
  modality: "claimed",
  subjects: ["defence-industry-mou", "south-korea"],
  evidence: [
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 20,
      exact: "just as a seller of systems",
    },
    {
      supports: "text",
      source: "dsa-pact-2025",
      paragraph: 20,
      exact: "but as a genuine partner",
    },
  ],
};
