import type { VisitEvent } from "../types.js";

/**
 * South Korea's defence minister, Lee Jong-sup, visited Malaysia from 22 to 25 May 2023 and
 * attended the Langkawi exhibition.
 */
export const leeJongSupVisitToMalaysia2023: VisitEvent<"lee-jong-sup-visit-to-malaysia-2023"> = {
  id: "lee-jong-sup-visit-to-malaysia-2023",
  kind: "visit",
  name: {
    en: "Visit of Lee Jong-sup to Malaysia",
  },
  summary: {
    en: "South Korea's defence minister, Lee Jong-sup, visited Malaysia from 22 to 25 May 2023 and attended the Langkawi exhibition.",
  },
  date: "2023-05-22/2023-05-25",
  modality: "occurred",
  participants: [
    {
      entity: "lee-jong-sup",
      role: "actor",
    },
  ],
  occasion: "lima-2023",
  evidence: [
    {
      supports: ["name", "date", "modality", "participants", "occasion"],
      source: "kookbang-news-2023-06-02",
      exact: [
        "이종섭 국방부 장관이 지난 5월",
        "22일부터 25일까지 말레이시아",
        "국제 해양 항공 전시회에 참석했습니다",
      ],
      inferred: {
        date: "the year from the day of the broadcast printed, 2023.06.02",
        occasion:
          "Langkawi International Maritime and Aerospace Exhibition 2023: the exhibition printed without its year",
      },
    },
  ],
};
