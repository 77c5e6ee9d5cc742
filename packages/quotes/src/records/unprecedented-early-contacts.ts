import type { Statement } from "../types.js";

/**
 * The South Korean president telephoned Anwar soon after taking office and sent a special envoy in
 * July: unprecedented steps that strengthen trust.
 */
export const unprecedentedEarlyContacts: Statement<"unprecedented-early-contacts"> = {
  id: "unprecedented-early-contacts",
  kind: "statement",
  text: {
    en: "The South Korean president telephoned Anwar soon after taking office and sent a special envoy in July: unprecedented steps that strengthen trust.",
  },
  speaker: "yeo-seung-bae",
  office: "ambassador-of-south-korea-to-malaysia",
  date: "2025-09-22",
  purpose: "background",
  modality: "claimed",
  asOf: "2025-09-22",
  printed: "directly",
  subjects: ["lee-jae-myung", "anwar-ibrahim", "south-korea", "malaysia"],
  evidence: [
    {
      supports: ["text", "speaker", "office", "date", "modality"],
      source: "oana-news-2025-09-22-mou",
      exact: [
        "unprecedented",
        "a phone call",
        "envoy in July",
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
        en: "The envoy sent in July strengthens trust through diplomacy without precedent; a telephone call is not spoken of.",
      },
      source: "sun-2025-09",
      exact: ["unprecedented diplomatic engagement", "envoy in July, reinforcing trust"],
    },
  ],
};
