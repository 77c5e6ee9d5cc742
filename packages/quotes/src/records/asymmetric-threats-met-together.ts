import type { Statement } from "../types.js";

/**
 * Such asymmetric threats are best met together; cooperation of the defence industries, artificial
 * intelligence included, will be one of the main answers.
 */
export const asymmetricThreatsMetTogether: Statement<"asymmetric-threats-met-together"> = {
  id: "asymmetric-threats-met-together",
  kind: "statement",
  text: {
    en: "Such asymmetric threats are best met together; cooperation of the defence industries, artificial intelligence included, will be one of the main answers.",
  },
  speaker: "yeo-seung-bae",
  office: "ambassador-of-south-korea-to-malaysia",
  date: "2025-09-22",
  purpose: "assessment",
  modality: "claimed",
  asOf: "2025-09-22",
  printed: "directly",
  subjects: ["malaysia", "south-korea", "artificial-intelligence-command-and-control"],
  evidence: [
    {
      supports: ["text", "speaker", "office", "date", "modality"],
      source: "oana-news-2025-09-22-mou",
      topic: "the ambassador at the seminar",
    },
    {
      supports: ["speaker", "office"],
      source: "sun-2025-09",
      topic: "the ambassador at the seminar",
    },
    {
      contradicts: "text",
      reported: {
        en: "The threats demand joint answers, of which arms-industry cooperation and artificial intelligence are turning into main parts.",
      },
      source: "sun-2025-09",
      topic: "the ambassador at the seminar",
    },
  ],
};
