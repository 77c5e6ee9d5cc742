import type { Statement } from "../types.js";

/** Earlier deals between South Korea and Malaysia emphasised the export of finished systems. */
export const earlierDealsForFinishedSystems: Statement<"earlier-deals-for-finished-systems"> = {
  id: "earlier-deals-for-finished-systems",
  kind: "statement",
  text: {
    en: "Earlier deals between South Korea and Malaysia emphasised the export of finished systems.",
  },
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
