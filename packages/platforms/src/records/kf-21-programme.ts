import type { Programme } from "../types.js";

/**
 * South Korea's own programme for the KF-21 Boramae fighter, with Indonesia as a partner. Malaysia
 * might in future take part in its subsystems.
 */
export const kf21Programme: Programme<"kf-21-programme"> = {
  id: "kf-21-programme",
  kind: "programme",
  name: { en: "KF-21 Boramae fighter programme", ko: "보라매 사업" },
  aliases: [{ text: "KF-X", language: "en", sort: "former-name" }],
  summary: {
    en: "South Korea's own programme for the KF-21 Boramae fighter, with Indonesia as a partner. Malaysia might in future take part in its subsystems.",
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
          topic: "partner in the programme",
        },
        {
          supports: ["feature", "modality"],
          source: "autoevolution-2021-10-21",
          topic: "partner in the programme",
        },
        {
          supports: ["feature", "modality"],
          source: "kbs-world-2021-04-09-prototype",
          topic: "joint funding of the project",
        },
        {
          supports: ["feature", "modality"],
          source: "asia-business-daily-2025-05-22",
          topic: "joint developer of the KF-21",
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
      topic: "development of the fighter",
    },
    {
      supports: ["aliases", "origin"],
      source: "kbs-world-2021-04-09-prototype",
      topic: "the project and its funding",
    },
    {
      supports: ["makers", "origin"],
      source: "yonhap-2022-11-10",
      topic: "the project and its developer",
    },
  ],
};
