import type { SigningEvent } from "../types.js";

/**
 * South Korea's president, Yoon Suk Yeol, and Malaysia's prime minister, Anwar Ibrahim, announced a
 * strategic partnership of their countries at a summit in Seoul on 25 November 2024.
 */
export const strategicPartnership2024Declaration: SigningEvent<"strategic-partnership-2024-declaration"> =
  {
    id: "strategic-partnership-2024-declaration",
    kind: "signing",
    name: {
      en: "Declaration of the strategic partnership, November 2024",
    },
    summary: {
      en: "South Korea's president, Yoon Suk Yeol, and Malaysia's prime minister, Anwar Ibrahim, announced a strategic partnership of their countries at a summit in Seoul on 25 November 2024.",
    },
    date: "2024-11-25",
    modality: "occurred",
    participants: [
      {
        entity: "yoon-suk-yeol",
        role: "party",
      },
      {
        entity: "anwar-ibrahim",
        role: "party",
      },
    ],
    place: "seoul",
    agreement: "strategic-partnership-2024",
    evidence: [
      {
        supports: ["name", "date", "modality", "participants", "place", "agreement"],
        source: "asia-business-daily-2024-11-25",
        exact: [
          "Anwar Ibrahim officially announced the elevation",
          "President Yoon Suk-yeol and Prime Minister",
          "to a strategic partnership",
          "November 25, 2024",
          "Yongsan, Seoul",
        ],
        origin: "South Korea–Malaysia joint statement of 2024-11-25",
      },
      {
        supports: ["name", "date", "modality", "participants", "place", "agreement"],
        source: "korea-joongang-daily-2024-11-25",
        exact: [
          "strategic partnership on Monday",
          "President Yoon Suk Yeol",
          "Anwar Ibrahim held a summit",
          "announced a joint statement",
          "Yongsan, central Seoul",
          "Published: 25 Nov. 2024",
        ],
        origin: "South Korea–Malaysia joint statement of 2024-11-25",
      },
      {
        supports: ["name", "date", "modality", "participants", "agreement"],
        source: "kbs-news-2024-11-25",
        exact: [
          "a summit today (11.25)",
          "Anwar Ibrahim / Malaysian Prime Minister",
          "President Yoon Suk Yeol",
          "bilateral relations to a strategic partnership",
        ],
        inferred: { date: '"today (11.25)"; the year from the page\'s day of issue' },
      },
    ],
  };
