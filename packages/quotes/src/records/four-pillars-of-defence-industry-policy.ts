import type { Statement } from "../types.js";

/**
 * The National Defence Industry Policy rests on four pillars: governance and institutions,
 * technological capability, the local supply chain, and competitiveness and exports.
 */
export const fourPillarsOfDefenceIndustryPolicy: Statement<"four-pillars-of-defence-industry-policy"> =
  {
    id: "four-pillars-of-defence-industry-policy",
    kind: "statement",
    text: {
      en: "The National Defence Industry Policy rests on four pillars: governance and institutions, technological capability, the local supply chain, and competitiveness and exports.",
    },
    speaker: "anwar-ibrahim",
    office: "prime-minister-of-malaysia",
    date: "2026-01-21",
    purpose: "aim",
    modality: "claimed",
    asOf: "2026-01-21",
    printed: "indirectly",
    subjects: ["national-defence-industry-policy"],
    evidence: [
      {
        supports: ["text", "speaker", "office", "date", "modality"],
        source: "bernama-2026-01-21",
        exact: [
          "driven by four main pillars",
          "increasing global competitiveness and exports",
          "Prime Minister Datuk Seri Anwar Ibrahim",
          "21/01/2026 01:48 PM",
        ],
      },
    ],
  };
