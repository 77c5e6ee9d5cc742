import type { Company } from "../types.js";

/**
 * South Korean aircraft maker with its plant in Sacheon. It developed the FA-50 and holds
 * Malaysia's contract of 2023 for 18 aircraft.
 */
export const kai: Company<"kai"> = {
  id: "kai",
  kind: "company",
  name: { en: "Korea Aerospace Industries", ko: "한국항공우주산업" },
  aliases: [{ text: "KAI", language: "en", sort: "abbreviation" }],
  summary: {
    en: "South Korean aircraft maker with its plant in Sacheon. It developed the FA-50 and holds Malaysia's contract of 2023 for 18 aircraft.",
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
      exact: ["Korea Aerospace Industries Co (KAI)", "South Korea's sole"],
    },
    {
      supports: ["name.ko", "aliases"],
      source: "korea-economic-tv-2023-02-24",
      exact: "한국항공우주산업, KAI가 말레이시아 국방부와",
    },
    {
      supports: ["name.ko", "aliases"],
      source: "newspim-2025-02-22",
      exact: "한국항공우주산업(KAI)과 한국 공군을",
    },
    {
      supports: ["name.en", "aliases", "location"],
      source: "bernama-2026-02-19",
      exact: "Korea Aerospace Industries (KAI) in Sacheon",
    },
    {
      supports: ["name.en", "aliases", "location"],
      source: "korea-news-digest-2016-10",
      exact: ["Korea Aerospace Industries Ltd. (KAI)", "KAI headquarters in Sacheon"],
    },
    {
      supports: "name.ko",
      source: "guru-2025-09-23",
      exact: "한국항공우주산업(KAI)와 한화에어로스페이스, 한화시스템",
    },
    { supports: "name.ko", source: "mediapen-2022-07-08", topic: "tests at Sacheon" },
    {
      supports: "state",
      source: "defence-security-asia-2024-05",
      exact: ["South Korean aerospace company", "Korea Aerospace Industries (KAI)"],
      inferred: { state: "the adjective South Korean" },
    },
    {
      supports: "location",
      source: "defence-security-asia-2024-09",
      exact: "Korea Aerospace Industries (KAI) in Sacheon",
    },
    {
      supports: "location",
      source: "commodities-news-2021-04-09",
      exact: "한국항공우주산업(KAI)은 이날 오후 경남 사천",
    },
  ],
};
