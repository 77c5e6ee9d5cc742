import type { ExhibitionEvent } from "../types.js";

/**
 * The Black Eagles, South Korea's air force display team, opened the flying at LIMA 2023 at the
 * invitation of Malaysia's air force, and eight of their T-50B flew beside seven Malaysian
 * aircraft.
 */
export const blackEaglesAtLima2023: ExhibitionEvent<"black-eagles-at-lima-2023"> = {
  id: "black-eagles-at-lima-2023",
  kind: "exhibition",
  name: { en: "Black Eagles at LIMA 2023" },
  summary: {
    en: "The Black Eagles, South Korea's air force display team, opened the flying at LIMA 2023 at the invitation of Malaysia's air force, and eight of their T-50B flew beside seven Malaysian aircraft.",
  },
  date: "2023-05-23/2023-05-27",
  modality: "occurred",
  participants: [
    { entity: "republic-of-korea-air-force", role: "actor" },
    { entity: "royal-malaysian-air-force", role: "host" },
  ],
  place: "langkawi",
  occasion: "lima-2023",
  platforms: [{ platform: "t-50" }],
  evidence: [
    {
      supports: ["name", "date", "modality", "participants", "place", "occasion", "platforms"],
      source: "aju-news-2023-05-23",
      exact: [
        "T-50B 항공기 8대와 말레이시아 공군",
        "F/A-18 등 항공기 7대는",
        "‘말레이시아 리마(LIMA) 2023 국제에어쇼’",
        "‘블랙이글스’가 23일",
        "말레이시아 랑카위 국제공항에 도착했다",
        "26일부터 27일 퍼블릭 데이에는",
      ],
      by: "republic-of-korea-air-force",
      inferred: {
        date: "the days; month and year from the address (20230523)",
        participants: "공군, the Republic of Korea Air Force, whose team the Black Eagles are",
        platforms: "the T-50B, the version of the T-50 for the team",
        by: "공군, the Republic of Korea Air Force",
      },
    },
    {
      supports: ["participants", "place", "occasion", "platforms"],
      source: "korea-economic-tv-2023-03-29",
      exact: [
        "말레이시아 공군의 공식 초청에 따른",
        "블랙이글스 T-50B 항공기 9대(예비기 1대",
        "5월 23일부터 27일까지 말레이시아 랑카위",
        "'말레이시아 LIMA 2023'(이하 리마 에어쇼)에",
      ],
      by: "republic-of-korea-air-force",
      inferred: {
        participants: "공군, the Republic of Korea Air Force, whose team the Black Eagles are",
        platforms: "the T-50B, the version of the T-50 for the team",
        by: "공군, the Republic of Korea Air Force",
      },
    },
  ],
};
