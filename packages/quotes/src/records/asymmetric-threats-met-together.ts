import type { Statement } from "../types.js";

/**
 * Asymmetric threats are best addressed together, and defence-industry cooperation, including in
 * artificial intelligence, will be one of the main answers.
 */
export const asymmetricThreatsMetTogether: Statement<"asymmetric-threats-met-together"> = {
  id: "asymmetric-threats-met-together",
  kind: "statement",
  text: {
    en: "Asymmetric threats are best addressed together, and defence-industry cooperation, including in artificial intelligence, will be one of the main answers.",
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
      exact: [
        "addressed together",
        "Korea to Malaysia Yeo Sung-bae",
        "Ambassador of the Republic of Korea",
        "KUALA LUMPUR, Sept 22 (Bernama)",
      ],
      inferred: {
        date: '"Sept 22" printed; the year is not in the part seen (day of issue recorded for the page)',
      },
    },
    {
      supports: ["speaker", "office"],
      source: "sun-2025-09",
      exact: ["Ambassador of the Republic of Korea", "Korea to Malaysia Yeo Sung-bae"],
    },
    {
      contradicts: "text",
      reported: {
        en: "The threats demand joint answers, of which arms-industry cooperation and artificial intelligence are turning into main parts.",
      },
      source: "sun-2025-09",
      exact: ["require joint solutions", "emerging as key components"],
    },
  ],
};
