import type { Gathering } from "../types.js";

/**
 * Aerospace and defence exhibition at Seoul in October 2021, which the chief of Malaysia's air
 * force attended.
 */
export const seoulAdex2021: Gathering<"seoul-adex-2021"> = {
  id: "seoul-adex-2021",
  kind: "gathering",
  name: {
    en: "Seoul International Aerospace & Defense Exhibition 2021",
  },
  aliases: [
    {
      text: "Seoul ADEX 2021",
      language: "en",
      sort: "abbreviation",
    },
  ],
  summary: {
    en: "Aerospace and defence exhibition at Seoul in October 2021, which the chief of Malaysia's air force attended.",
  },
  date: "2021-10",
  place: "seoul-airport",
  evidence: [
    {
      supports: ["name", "aliases", "date", "place"],
      source: "royal-malaysian-air-force-2021-10-20",
      exact: [
        "mendarat di Lapangan Terbang Seoul",
        "SEOUL, 20 Okt 21",
        "Seoul International Aerospace & Defense Exhibition",
        "Exhibition 2021 (Seoul ADEX 2021)",
      ],
      inferred: {
        date: "the month of the opening",
        place: "Seoul Airport is “Lapangan Terbang Seoul” in Malay",
      },
    },
  ],
};
