import type { Company } from "../types.js";

/**
 * Korea Aerospace Industries (KAI), South Korean aircraft maker with a plant in Sacheon, which
 * developed the FA-50 and holds the 2023 contract.
 */
export const kai: Company<"kai"> = {
  id: "kai",
  kind: "company",
  name: { en: "Korea Aerospace Industries", ko: "한국항공우주산업" },
  aliases: [{ text: "KAI", language: "en", sort: "abbreviation" }],
  summary: {
    en: "Korea Aerospace Industries (KAI), South Korean aircraft maker with a plant in Sacheon, which developed the FA-50 and holds the 2023 contract.",
  },
  state: "south-korea",
  location: "sacheon",
  evidence: [
    {
      supports: ["name.en", "aliases"],
      source: "dsa-pact-2025",
      paragraph: 29,
      exact: "to Korea Aerospace Industries (KAI)",
    },
    {
      supports: ["name.en", "aliases"],
      source: "dsa-pact-2025",
      paragraph: 60,
      exact: "developed by Korea Aerospace Industries (KAI)",
    },
    {
      supports: ["name.en", "aliases", "state"],
      source: "star-2023-02-24",
      topic: "announcement of the order",
    },
    {
      supports: ["name.ko", "aliases"],
      source: "korea-economic-tv-2023-02-24",
      topic: "announcement of the order",
    },
    {
      supports: ["name.ko", "aliases"],
      source: "newspim-2025-02-22",
      topic: "visit of the air force chief",
    },
    {
      supports: ["name.en", "aliases", "location"],
      source: "bernama-2026-02-19",
      topic: "visit to the plant in Sacheon",
    },
    {
      supports: ["name.en", "aliases", "location"],
      source: "korea-news-digest-2016-10",
      topic: "shipment of the last FA-50",
    },
    { supports: "name.ko", source: "guru-2025-09-23", topic: "firms at the seminar" },
    { supports: "name.ko", source: "mediapen-2022-07-08", topic: "tests at Sacheon" },
    { supports: "state", source: "defence-security-asia-2024-05", topic: "marketing of the KF-21" },
    {
      supports: "location",
      source: "defence-security-asia-2024-09",
      topic: "visit to the KAI plant",
    },
    { supports: "location", source: "commodities-news-2021-04-09", topic: "roll-out at the plant" },
  ],
};
