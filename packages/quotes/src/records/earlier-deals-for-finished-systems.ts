import type { Statement } from "../types.js";

/** Earlier deals put the weight on exporting finished systems. */
export const earlierDealsForFinishedSystems: Statement<"earlier-deals-for-finished-systems"> = {
  id: "earlier-deals-for-finished-systems",
  kind: "statement",
  text: { en: "Earlier deals put the weight on exporting finished systems." },
  speaker: "defence-security-asia",
  purpose: "background",
  modality: "occurred",
  subjects: ["south-korea", "malaysia"],
  evidence: [
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 13,
      exact: "emphasised export of finished systems",
    },
  ],
};
