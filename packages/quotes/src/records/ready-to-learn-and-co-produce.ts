import type { Statement } from "../types.js";

/**
 * Malaysia is prepared to learn from what South Korea knows, to take up technology transfer, and to
 * develop and produce jointly.
 */
export const readyToLearnAndCoProduce: Statement<"ready-to-learn-and-co-produce"> = {
  id: "ready-to-learn-and-co-produce",
  kind: "statement",
  text: {
    en: "Malaysia is prepared to learn from what South Korea knows, to take up technology transfer, and to develop and produce jointly.",
  },
  speaker: "mohamed-khaled-nordin",
  office: "minister-of-defence-of-malaysia",
  date: "2025-09-22",
  purpose: "aim",
  modality: "claimed",
  asOf: "2025-09-22",
  printed: "directly",
  subjects: ["malaysia", "south-korea", "defence-industry-seminar-2025"],
  evidence: [
    {
      supports: ["text", "speaker", "office", "date", "modality"],
      source: "oana-news-2025-09-22-ties",
      topic: "keynote at the seminar",
    },
    {
      supports: ["text", "speaker", "office", "date", "modality"],
      source: "sun-2025-09-22",
      topic: "keynote at the seminar",
    },
    {
      supports: ["text", "speaker", "office", "date", "modality"],
      source: "sun-2025-09-22-malay",
      topic: "keynote at the seminar",
    },
  ],
};
