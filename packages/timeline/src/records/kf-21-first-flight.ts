import type { MilestoneEvent } from "../types.js";

/** The South Korean fighter KF-21 made its maiden flight from Sacheon on 19 July 2022. */
export const kf21FirstFlight: MilestoneEvent<"kf-21-first-flight"> = {
  id: "kf-21-first-flight",
  kind: "milestone",
  name: { en: "First flight of the KF-21" },
  summary: {
    en: "The South Korean fighter KF-21 made its maiden flight from Sacheon on 19 July 2022.",
  },
  date: "2022-07-19",
  modality: "occurred",
  participants: [{ entity: "kai", role: "actor" }],
  place: "sacheon-airport",
  platforms: [{ platform: "kf-21-boramae" }],
  evidence: [
    {
      supports: ["name", "date", "modality", "platforms"],
      source: "yonhap-2022-11-10",
      exact: ["maiden flight on July 19", "4.5th-generation fighter succeeded", "KF-21 Boramae"],
      inferred: { date: "July 19 without the year, on a page dated Nov. 10, 2022" },
    },
    {
      supports: ["name", "date", "modality", "participants", "place", "platforms"],
      source: "japan-times-2022-07-20",
      exact: [
        "maiden flight Tuesday",
        "KF-21 Boramae fighter aircraft",
        "built by Korea Aerospace Industries (KAI)",
        "air force base near KAI’s headquarters",
      ],
      inferred: {
        date: '"Tuesday" on a page dated 2022-07-20',
        place:
          "Sacheon Airport: printed as an air force base near KAI’s headquarters in Sacheon; no airport is named",
      },
    },
    {
      supports: ["name", "date", "modality", "platforms"],
      source: "aju-press-2023-01-17",
      exact: ["maiden flight on July 19, 2022", "KF-21 Boramae"],
    },
    {
      supports: ["name", "date", "modality", "participants", "place", "platforms"],
      source: "news-sacheon-2022-07-19",
      exact: [
        "보라매(KF-21)이 19일 오후 3시40분께 사천비행장을 이륙해",
        "이번 첫 비행에서",
        "한국항공우주산업(주)(이하 KAI)에서 체계개발",
      ],
      inferred: { date: '"19일" on a page dated 2022.07.19' },
    },
    {
      supports: ["name", "date", "modality", "platforms"],
      source: "k-gonggam-kf21",
      exact: ["2022년 7월 19일 최초비행에 성공했다", "한국형 전투기 KF-21은"],
    },
  ],
};
