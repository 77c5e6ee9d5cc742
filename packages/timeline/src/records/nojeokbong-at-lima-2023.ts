import type { ExhibitionEvent } from "../types.js";

/**
 * South Korea's navy showed its landing ship Nojeokbong at the Langkawi exhibition in May 2023;
 * Defence Minister Lee Jong-sup and the navy chief, Lee Jong-ho, went on board.
 */
export const nojeokbongAtLima2023: ExhibitionEvent<"nojeokbong-at-lima-2023"> = {
  id: "nojeokbong-at-lima-2023",
  kind: "exhibition",
  name: {
    en: "South Korean landing ship shown at the Langkawi exhibition",
  },
  summary: {
    en: "South Korea's navy showed its landing ship Nojeokbong at the Langkawi exhibition in May 2023; Defence Minister Lee Jong-sup and the navy chief, Lee Jong-ho, went on board.",
  },
  date: "2023-05",
  modality: "occurred",
  participants: [
    {
      entity: "republic-of-korea-navy",
      role: "actor",
    },
    {
      entity: "lee-jong-sup",
      role: "attendee",
    },
    {
      entity: "lee-jong-ho",
      role: "attendee",
      evidence: [
        {
          supports: ["entity", "role"],
          source: "korea-economic-tv-2023-05-24",
          exact: ["이종호 해군참모총장과 함께 리마에", "우리 해군 '노적봉함' 찾아 장병들"],
        },
      ],
    },
  ],
  occasion: "lima-2023",
  platforms: [
    {
      platform: "roks-nojeokbong",
    },
  ],
  evidence: [
    {
      supports: ["name", "date", "modality", "participants", "occasion", "platforms"],
      source: "kookbang-news-2023-06-02",
      exact: [
        "최신예 상륙함 노적봉 함을 방문하여",
        "무기체계의 홍보관 임무를 수행한",
        "이종섭 국방부 장관이 지난 5월",
        "우리 해군이 운영하는",
        "국제 해양 항공 전시회에 참석했습니다",
        "국방부 김동비 다자안보정책과장",
      ],
      by: "south-korean-ministry-of-national-defense",
      inferred: {
        date: "the year from the day of the broadcast printed, 2023.06.02",
        occasion:
          "Langkawi International Maritime and Aerospace Exhibition 2023: the exhibition printed without its year",
        participants: "Republic of Korea Navy: 우리 해군, our navy",
        platforms: "ROKS Nojeokbong: printed apart, 노적봉 함",
      },
    },
    {
      supports: ["name", "date", "modality", "participants", "occasion", "platforms"],
      source: "korea-economic-tv-2023-05-24",
      exact: [
        "리마(LIMA) 2023'에 참석해 한국",
        "이종섭 국방부 장관이 24일",
        "이종호 해군참모총장과 함께 리마에",
        "우리 해군 '노적봉함' 찾아 장병들",
        "해군의 4천900t급 신형 상륙함(LST-II)",
      ],
      inferred: {
        date: "24일; month and year from the day of issue",
        participants: "우리 해군, our navy",
      },
    },
  ],
};
