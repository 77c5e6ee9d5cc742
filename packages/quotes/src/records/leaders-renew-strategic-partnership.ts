import type { Statement } from "../types.js";

/**
 * The two leaders reaffirmed their commitment to closer relations in the 65th year of diplomatic
 * ties, building on the Strategic Partnership of 2024.
 */
export const leadersRenewStrategicPartnership: Statement<"leaders-renew-strategic-partnership"> = {
  id: "leaders-renew-strategic-partnership",
  kind: "statement",
  text: {
    en: "The two leaders reaffirmed their commitment to closer relations in the 65th year of diplomatic ties, building on the Strategic Partnership of 2024.",
  },
  speaker: "anwar-ibrahim",
  office: "prime-minister-of-malaysia",
  date: "2025-10-27",
  purpose: "background",
  modality: "claimed",
  asOf: "2025-10-27",
  printed: "directly",
  subjects: ["strategic-partnership-2024", "malaysia", "south-korea", "lee-jae-myung"],
  evidence: [
    {
      supports: ["text", "speaker", "office", "date", "modality"],
      source: "news-az-2025-10-27",
      exact: [
        "reaffirmed our shared commitment",
        "65th anniversary of diplomatic ties",
        "Strategic Partnership established in 2024",
        "Anwar said on X",
        "Malaysian Prime Minister Anwar Ibrahim",
      ],
      inferred: {
        date: '"On Monday", the day of the meetings; the day of issue (2025-10-27) by the search',
      },
    },
  ],
};
