import type { Statement } from "../types.js";

/**
 * Soon after taking office the South Korean president telephoned Anwar, and in July he sent a
 * special envoy: steps without precedent that strengthen trust.
 */
export const unprecedentedEarlyContacts: Statement<"unprecedented-early-contacts"> = {
  id: "unprecedented-early-contacts",
  kind: "statement",
  text: {
    en: "Soon after taking office the South Korean president telephoned Anwar, and in July he sent a special envoy: steps without precedent that strengthen trust.",
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
        en: "The envoy sent in July strengthens trust through diplomacy without precedent; a telephone call is not spoken of.",
      },
      source: "sun-2025-09",
      topic: "the ambassador at the seminar",
    },
  ],
};
