import type { VisitEvent } from "../types.js";

/**
 * Malaysia's prime minister, Anwar Ibrahim, visited South Korea from 24 to 26 November 2024. The
 * two countries established their strategic partnership during the visit.
 */
export const anwarVisitToSouthKorea2024: VisitEvent<"anwar-visit-to-south-korea-2024"> = {
  id: "anwar-visit-to-south-korea-2024",
  kind: "visit",
  name: {
    en: "Anwar's visit to South Korea, November 2024",
  },
  summary: {
    en: "Malaysia's prime minister, Anwar Ibrahim, visited South Korea from 24 to 26 November 2024. The two countries established their strategic partnership during the visit.",
  },
  date: "2024-11-24/2024-11-26",
  modality: "occurred",
  participants: [
    {
      entity: "anwar-ibrahim",
      role: "actor",
    },
    {
      entity: "south-korea",
      role: "host",
    },
  ],
  agreement: "strategic-partnership-2024",
  evidence: [
    {
      supports: ["name", "date", "modality", "participants", "agreement"],
      source: "asia-business-daily-2024-11-25",
      exact: [
        "from November 24 to 26, 2024",
        "Prime Minister Anwar Ibrahim's official visit",
        "to a strategic partnership",
        "Republic of Korea and Malaysia",
      ],
      origin: "South Korea–Malaysia joint statement of 2024-11-25",
    },
    {
      supports: ["modality", "participants", "agreement"],
      source: "korea-joongang-daily-2024-11-25",
      exact: [
        "Anwar Ibrahim held a summit",
        "strategic partnership on Monday",
        "South Korea and Malaysia established",
        "Yongsan, central Seoul",
      ],
    },
  ],
};
