import type { Statement } from "../types.js";

/**
 * Malaysia is ready to work with nations that share technology and help to develop its defence
 * industry.
 */
export const readyForTechnologyPartners: Statement<"ready-for-technology-partners"> = {
  id: "ready-for-technology-partners",
  kind: "statement",
  text: {
    en: "Malaysia is ready to work with nations that share technology and help to develop its defence industry.",
  },
  speaker: "mohamed-khaled-nordin",
  office: "minister-of-defence-of-malaysia",
  date: "2024-09-12",
  purpose: "aim",
  modality: "claimed",
  asOf: "2024-09-12",
  printed: "indirectly",
  subjects: ["malaysian-defence-industry", "khaled-visit-to-south-korea-2024", "kai"],
  evidence: [
    {
      supports: ["text", "speaker", "office", "date", "modality"],
      source: "bernama-2024-09-12",
      exact: [
        "willing to share technology and assist",
        "Malaysia is ready to collaborate with",
        "Defence Minister Datuk Seri Mohamed Khaled",
        "12/09/2024 09:24 PM",
      ],
    },
    {
      supports: ["text", "speaker", "date", "modality"],
      source: "star-2024-09-12",
      exact: [
        "willing to share technology and assist",
        "Datuk Seri Mohamed Khaled Nordin",
        "on Thursday (Sept 12)",
      ],
      inferred: { date: "the year from the address (2024/09/12)" },
    },
  ],
};
