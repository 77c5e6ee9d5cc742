import type { ExhibitionEvent } from "../types.js";

/**
 * South Korea's defence ministry said in May 2023 that the Black Eagles aerobatic team would fly
 * and the landing ship Nojeokbong would be on display at the Langkawi exhibition.
 */
export const blackEaglesAndNojeokbongPlanLima2023: ExhibitionEvent<"black-eagles-and-nojeokbong-plan-lima-2023"> =
  {
    id: "black-eagles-and-nojeokbong-plan-lima-2023",
    kind: "exhibition",
    name: {
      en: "Plan to show the Black Eagles and Nojeokbong at Langkawi",
    },
    summary: {
      en: "South Korea's defence ministry said in May 2023 that the Black Eagles aerobatic team would fly and the landing ship Nojeokbong would be on display at the Langkawi exhibition.",
    },
    date: "2023-05-23/2023-05-27",
    modality: "planned",
    asOf: "2023-05-22",
    by: "south-korean-ministry-of-national-defense",
    participants: [
      {
        entity: "republic-of-korea-air-force",
        role: "actor",
      },
      {
        entity: "republic-of-korea-navy",
        role: "actor",
      },
    ],
    outcome: "met",
    outcomeEvent: "black-eagles-at-lima-2023",
    occasion: "lima-2023",
    platforms: [
      {
        platform: "roks-nojeokbong",
      },
    ],
    evidence: [
      {
        supports: ["name", "date", "modality", "participants", "occasion", "platforms"],
        source: "yonhap-2023-05-22",
        exact: [
          "South Korean Air Force's Black Eagles",
          "Navy's Nojeokbong landing ship will",
          "Langkawi International Maritime and Aerospace Exhibition",
          "The five-day exhibition, which begins Tuesday",
          "May 22 (Yonhap)",
          "his ministry said",
        ],
        by: "south-korean-ministry-of-national-defense",
        inferred: {
          date: "23 to 27 May: five days from the Tuesday after Monday, 22 May 2023",
          participants: "the Navy named beside the South Korean Air Force",
          by: "Ministry of National Defense of the Republic of Korea: the ministry of Defense Minister Lee Jong-sup",
        },
      },
      {
        supports: ["outcome", "outcomeEvent"],
        source: "aju-news-2023-05-23",
        exact: ["‘말레이시아 리마(LIMA) 2023 국제에어쇼’", "‘블랙이글스’가 23일"],
        by: "republic-of-korea-air-force",
        inferred: {
          outcome: "the team flew there, as planned",
          by: "공군, the Republic of Korea Air Force",
        },
      },
      {
        supports: "outcome",
        source: "korea-economic-tv-2023-05-24",
        exact: "우리 해군 '노적봉함' 찾아 장병들",
        inferred: { outcome: "the ship was there too" },
      },
    ],
  };
