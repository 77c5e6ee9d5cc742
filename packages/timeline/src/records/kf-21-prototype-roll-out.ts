import type { RollOutEvent } from "../types.js";

/**
 * Korea Aerospace Industries rolled out the first prototype of the KF-21 at Sacheon on 9 April
 * 2021.
 */
export const kf21PrototypeRollOut: RollOutEvent<"kf-21-prototype-roll-out"> = {
  id: "kf-21-prototype-roll-out",
  kind: "roll-out",
  name: { en: "Roll-out of the first KF-21 prototype" },
  summary: {
    en: "Korea Aerospace Industries rolled out the first prototype of the KF-21 at Sacheon on 9 April 2021.",
  },
  date: "2021-04-09",
  modality: "occurred",
  participants: [{ entity: "kai", role: "actor" }],
  place: "sacheon",
  platforms: [{ platform: "kf-21-boramae", quantity: { value: 1, unit: "aircraft" } }],
  evidence: [
    {
      supports: ["name", "date", "modality", "platforms"],
      source: "news-world-2021-04",
      exact: [
        "Gyeongsangnam-do, on April 9",
        "first homegrown fighter jet was rolled",
        "unveiling of KF-21 Boramae",
      ],
      inferred: {
        date: 'April 9 without the year; "20 years after" an announcement of March 2001',
      },
    },
    {
      supports: ["date", "modality"],
      source: "paf-falcons-2022-07",
      exact: ["ceremony held on April 9, 2021", "introduced by South Korea"],
    },
    {
      supports: ["name", "date", "modality", "participants", "place", "platforms"],
      source: "commodities-news-2021-04-09",
      exact: [
        "시제기가 9일 마침내 출고됐다",
        "KF-21 시제 1호기",
        "한국항공우주산업(KAI)은 이날 오후 경남 사천",
      ],
      inferred: { date: '"9일" on a page dated 2021.04.09' },
    },
    {
      supports: ["name", "date", "modality", "place", "platforms"],
      source: "kbs-world-2021-04-09-prototype",
      exact: [
        "attended the unveiling on Friday",
        "prototype of its first-ever fighter jet",
        "manufacturing plant in Sacheon",
        "KF-X, which stands for Korean Fighter",
      ],
      inferred: { date: '"on Friday" on a page dated 2021-04-09' },
    },
  ],
};
