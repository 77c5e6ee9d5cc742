import type { Statement } from "../types.js";

/** South Korea uses artificial intelligence widely to watch and secure its borders. */
export const artificialIntelligenceGuardsBorders: Statement<"artificial-intelligence-guards-borders"> =
  {
    id: "artificial-intelligence-guards-borders",
    kind: "statement",
    text: {
      en: "South Korea uses artificial intelligence widely to watch and secure its borders.",
    },
    speaker: "mohamed-khaled-nordin",
    office: "minister-of-defence-of-malaysia",
    date: "2024-09-12",
    purpose: "assessment",
    modality: "claimed",
    asOf: "2024-09-12",
    printed: "indirectly",
    subjects: ["south-korea", "khaled-visit-to-south-korea-2024", "kai"],
    evidence: [
      {
        supports: ["text", "speaker", "office", "date", "modality"],
        source: "bernama-2024-09-12",
        exact: [
          "AI technology is being widely used",
          "monitor and secure its borders",
          "Defence Minister Datuk Seri Mohamed Khaled",
          "12/09/2024 09:24 PM",
        ],
      },
      {
        supports: ["text", "speaker", "date", "modality"],
        source: "star-2024-09-12",
        exact: [
          "AI technology is being widely used",
          "Datuk Seri Mohamed Khaled Nordin",
          "on Thursday (Sept 12)",
        ],
        inferred: { date: "the year from the address (2024/09/12)" },
      },
      {
        supports: ["text", "modality"],
        source: "drones-world-2024-09",
        exact: "AI’s use in border monitoring and",
      },
    ],
  };
