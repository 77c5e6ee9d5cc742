import type { Statement } from "../types.js";

/** Park Jin's visit of May 2023 was the first by a South Korean foreign minister in five years. */
export const firstForeignMinisterVisitInFiveYears: Statement<"first-foreign-minister-visit-in-five-years"> =
  {
    id: "first-foreign-minister-visit-in-five-years",
    kind: "statement",
    text: {
      en: "Park Jin's visit of May 2023 was the first by a South Korean foreign minister in five years.",
    },
    speaker: "yeo-seung-bae",
    date: "2023-06",
    purpose: "background",
    modality: "claimed",
    asOf: "2023-06",
    printed: "directly",
    subjects: ["park-jin-visit-to-malaysia-2023"],
    evidence: [
      {
        supports: ["text", "speaker", "date", "modality"],
        source: "new-straits-times-2023-06",
        exact: [
          "Foreign Minister Park Jin paid a",
          "first visit by a minister of",
          "in five years",
        ],
        origin: "Op-ed by Ambassador Yeo, June 2023",
        inferred: {
          speaker: "Yeo Seung-bae: the writer says he is the ambassador since last October",
          date: "the month of issue",
        },
      },
    ],
  };
