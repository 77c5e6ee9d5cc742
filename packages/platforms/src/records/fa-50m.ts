import type { PlatformVariant } from "../types.js";

/**
 * The Block 20 version of the FA-50 that Malaysia has ordered, with AESA radar, refuelling probe
 * and Sniper pod.
 */
export const fa50m: PlatformVariant<"fa-50m"> = {
  id: "fa-50m",
  kind: "variant",
  name: { en: "FA-50M" },
  aliases: [
    { text: "FA-50 Block 20", language: "en", sort: "full-name" },
    { text: "FA-50M (Malaysia)", language: "en", sort: "printed-variant" },
    { text: "F/A-50M", language: "ms", sort: "printed-variant" },
  ],
  summary: {
    en: "The Block 20 version of the FA-50 that Malaysia has ordered, with AESA radar, refuelling probe and Sniper pod.",
  },
  category: "aircraft",
  makers: ["kai"],
  operators: ["royal-malaysian-air-force"],
  standing: "on-order",
  roles: [
    {
      role: "light-combat",
      evidence: [
        {
          supports: "role",
          source: "new-straits-times-2024-09",
          topic: "the aircraft being built for Malaysia",
        },
        {
          supports: "role",
          source: "cambodia-news-gazette-2024-05-07",
          topic: "a possible second order",
        },
        { supports: "role", source: "gutzy-asia-2024-03-08", topic: "training of pilots" },
        {
          supports: "role",
          source: "free-malaysia-today-2024-03-19",
          topic: "what the aircraft are bought for",
          by: "adly-zahari",
        },
      ],
    },
    {
      role: "lead-in-fighter-training",
      evidence: [
        {
          supports: "role",
          source: "free-malaysia-today-2024-03-19",
          topic: "what the aircraft are bought for",
          by: "adly-zahari",
        },
      ],
    },
  ],
  features: [
    {
      feature: { en: "AESA radar" },
      modality: "occurred",
      evidence: [
        {
          supports: ["feature", "modality"],
          source: "new-straits-times-2024-09",
          topic: "equipment",
        },
        {
          supports: ["feature", "modality"],
          source: "asia-news-network-2023-05-25",
          topic: "how the Korean version differs",
          by: "kang-goo-young",
        },
        {
          supports: ["feature", "modality"],
          source: "ebn-2025-02-20",
          topic: "equipment",
          origin: "Chosun Biz",
        },
        { supports: ["feature", "modality"], source: "gutzy-asia-2024-03-08", topic: "equipment" },
        { supports: ["feature", "modality"], source: "chosun-biz-2025-02-20", topic: "equipment" },
      ],
    },
    {
      feature: { en: "PhantomStrike radar made by Raytheon" },
      modality: "occurred",
      evidence: [
        {
          supports: ["feature", "modality"],
          source: "defense-today-2024-03",
          topic: "make of the radar",
        },
        {
          supports: "feature",
          source: "pocket-news-2023-05-27",
          topic: "make of the radar",
        },
      ],
    },
    {
      feature: { en: "Probe for refuelling in flight" },
      modality: "occurred",
      evidence: [
        {
          supports: ["feature", "modality"],
          source: "new-straits-times-2024-09",
          topic: "equipment",
        },
        {
          supports: ["feature", "modality"],
          source: "asia-news-network-2023-05-25",
          topic: "how the Korean version differs",
          by: "kang-goo-young",
        },
        {
          supports: ["feature", "modality"],
          source: "ebn-2025-02-20",
          topic: "equipment",
          origin: "Chosun Biz",
        },
        { supports: ["feature", "modality"], source: "gutzy-asia-2024-03-08", topic: "equipment" },
        {
          supports: ["feature", "modality"],
          source: "vpk-name-2023-02-27",
          topic: "version ordered",
          by: "kai",
        },
      ],
    },
    {
      feature: { en: "Sniper targeting pod" },
      modality: "occurred",
      evidence: [
        {
          supports: ["feature", "modality"],
          source: "new-straits-times-2024-09",
          topic: "equipment",
        },
        {
          supports: ["feature", "modality"],
          source: "ebn-2025-02-20",
          topic: "equipment",
          origin: "Chosun Biz",
        },
        { supports: ["feature", "modality"], source: "defense-today-2024-03", topic: "equipment" },
        { supports: ["feature", "modality"], source: "chosun-biz-2025-02-20", topic: "equipment" },
      ],
    },
    {
      feature: { en: "F404 engine built by Hanwha Aerospace" },
      modality: "occurred",
      evidence: [
        {
          supports: ["feature", "modality"],
          source: "new-straits-times-2024-09",
          topic: "engine",
          by: "mohamed-khaled-nordin",
          origin: "Bernama report of 2024-09-13 (KAI visit)",
        },
        {
          supports: ["feature", "modality"],
          source: "star-2024-09-14",
          topic: "engine",
          by: "mohamed-khaled-nordin",
        },
      ],
    },
    {
      feature: { en: "Engine built under licence from General Electric" },
      modality: "occurred",
      evidence: [
        { supports: ["feature", "modality"], source: "new-straits-times-2024-09", topic: "engine" },
      ],
    },
    {
      feature: { en: "Precision-guided weapons" },
      modality: "expected",
      evidence: [
        {
          supports: ["feature", "modality"],
          source: "new-straits-times-2024-09",
          topic: "weapons",
        },
        {
          supports: ["feature", "modality"],
          source: "vpk-name-2023-02-27",
          topic: "weapons of the Block 20",
        },
        { supports: ["feature", "modality"], source: "defense-today-2024-03", topic: "weapons" },
      ],
    },
    {
      feature: { en: "Upgrade in mid-life, to serve until 2055" },
      modality: "planned",
      evidence: [
        {
          supports: ["feature", "modality"],
          source: "free-malaysia-today-2024-03-19",
          topic: "service life",
          by: "adly-zahari",
        },
      ],
    },
    {
      feature: { en: "Most capable version of the FA-50, the same as Poland's" },
      modality: "claimed",
      evidence: [
        {
          supports: ["feature", "modality"],
          source: "asia-news-network-2023-05-25",
          topic: "comparison of versions",
          by: "kang-goo-young",
        },
        {
          supports: ["feature", "modality"],
          source: "cambodia-news-gazette-2024-05-07",
          topic: "comparison of versions",
          by: "kai",
        },
      ],
    },
  ],
  variantOf: "fa-50",
  evidence: [
    {
      supports: ["name", "aliases", "makers", "variantOf"],
      source: "cambodia-news-gazette-2024-05-07",
      topic: "how the version is named",
    },
    {
      supports: ["name", "aliases", "operators"],
      source: "new-straits-times-2024-09",
      topic: "the aircraft being built for Malaysia",
    },
    {
      supports: ["name", "aliases", "makers", "operators"],
      source: "gutzy-asia-2024-03-08",
      topic: "the version ordered",
    },
    {
      supports: ["name", "operators", "standing"],
      source: "free-malaysia-today-2024-03-19",
      topic: "progress of the contract",
    },
    {
      supports: ["name", "aliases", "standing"],
      source: "star-2024-09-14",
      topic: "the aircraft being built for Malaysia",
    },
    {
      supports: ["operators", "standing"],
      source: "star-2025-12-18",
      topic: "deliveries still to come",
    },
    {
      supports: ["name", "operators", "standing"],
      source: "bernama-2026-02-19",
      topic: "aircraft seen in assembly",
    },
    { supports: "aliases", source: "motoqar-2026", topic: "assets expected in 2026" },
    { supports: ["aliases", "variantOf"], source: "vpk-name-2023-02-27", topic: "version ordered" },
    {
      supports: ["aliases", "makers", "variantOf"],
      source: "flug-revue-2023-02",
      topic: "version ordered",
    },
    {
      supports: ["aliases", "variantOf"],
      source: "asia-news-network-2023-05-25",
      topic: "version ordered",
    },
    {
      supports: ["name", "aliases", "variantOf"],
      source: "chosun-biz-2025-02-20",
      topic: "version ordered",
    },
  ],
};
