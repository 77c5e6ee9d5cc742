import type { Programme } from "../types.js";

/**
 * South Korean programme to develop the KF-21 Boramae fighter, with Indonesia as a partner.
 * Malaysia might take part in subsystems in future.
 */
export const kf21Programme: Programme<"kf-21-programme"> = {
  id: "kf-21-programme",
  kind: "programme",
  name: { en: "KF-21 Boramae fighter programme", ko: "보라매 사업" },
  aliases: [{ text: "KF-X", language: "en", sort: "former-name" }],
  summary: {
    en: "South Korean programme to develop the KF-21 Boramae fighter, with Indonesia as a partner. Malaysia might take part in subsystems in future.",
  },
  category: "aircraft",
  makers: ["kai"],
  origin: "south-korea",
  standing: "prospective",
  features: [
    {
      feature: { en: "Indigenous development" },
      modality: "occurred",
      evidence: [
        {
          supports: ["feature", "modality"],
          source: "dsa-pact-2025",
          paragraph: 63,
          exact: "indigenous KF-21 Boramae fighter programme",
        },
      ],
    },
    {
      feature: { en: "Indonesia as a partner" },
      modality: "occurred",
      evidence: [
        {
          supports: ["feature", "modality"],
          source: "air-data-news-2022-07",
          exact: "Indonesia, which is a partner in",
        },
        {
          supports: ["feature", "modality"],
          source: "autoevolution-2021-10-21",
          exact: ["Indonesia also contributed to that", "joint project between the two nations"],
        },
        {
          supports: ["feature", "modality"],
          source: "kbs-world-2021-04-09-prototype",
          exact: "project is jointly funded by Indonesia",
        },
        {
          supports: ["feature", "modality"],
          source: "asia-business-daily-2025-05-22",
          exact: ["Indonesia, a joint developer", "KF-21 Boramae"],
        },
      ],
    },
  ],
  platforms: ["kf-21-boramae"],
  evidence: [
    {
      supports: ["name.en", "origin", "platforms"],
      source: "dsa-pact-2025",
      paragraph: 63,
      exact: "South Korea’s indigenous KF-21 Boramae fighter",
    },
    {
      supports: ["name.en", "platforms"],
      source: "dsa-pact-2025",
      paragraph: 63,
      exact: "indigenous KF-21 Boramae fighter programme",
    },
    {
      supports: "standing",
      source: "dsa-pact-2025",
      paragraph: 66,
      exact: "subsystem participation for the KF-21",
    },
    {
      supports: ["name.ko", "makers", "platforms"],
      source: "k-gonggam-kf21",
      exact: [
        "‘보라매 사업’이라는 명칭으로",
        "㈜한국항공우주산업(KAI) 주관으로",
        "한국형 전투기 KF-21은",
      ],
    },
    {
      supports: ["aliases", "origin"],
      source: "kbs-world-2021-04-09-prototype",
      exact: ["KF-X, which stands for Korean Fighter", "South Korea has unveiled"],
    },
    {
      supports: ["makers", "origin"],
      source: "yonhap-2022-11-10",
      exact: ["Korean Aerospace Industries (KAI)", "South Korea's homegrown fighter jet"],
    },
  ],
};
