import type { Place } from "../types.js";

/** Region whose tensions, competition and realignments form the background of the memorandum. */
export const indoPacific: Place<"indo-pacific"> = {
  id: "indo-pacific",
  kind: "place",
  name: { en: "Indo-Pacific", ko: "인도태평양" },
  aliases: [{ text: "Indo-Pacific region", language: "en", sort: "printed-variant" }],
  summary: {
    en: "Region whose tensions, competition and realignments form the background of the memorandum.",
  },
  placeType: "region",
  evidence: [
    {
      supports: "name.en",
      source: "dsa-pact-2025",
      paragraph: 1,
      exact: "Amid Indo-Pacific Tensions",
    },
    {
      supports: "name.en",
      source: "dsa-pact-2025",
      paragraph: 4,
      exact: "in the Indo-Pacific security environment",
    },
    {
      supports: "name.en",
      source: "dsa-pact-2025",
      paragraph: 40,
      exact: "contingencies across the Indo-Pacific",
    },
    {
      supports: "name.en",
      source: "dsa-pact-2025",
      paragraph: 49,
      exact: "the Indo-Pacific is undergoing major realignments",
    },
    {
      supports: "name.en",
      source: "dsa-pact-2025",
      paragraph: 77,
      exact: "the Indo-Pacific security architecture",
    },
    {
      supports: "name.en",
      source: "dsa-pact-2025",
      paragraph: 94,
      exact: "procurement networks in the Indo-Pacific",
    },
    {
      supports: ["name.en", "aliases"],
      source: "dsa-pact-2025",
      paragraph: 99,
      exact: "In a contested Indo-Pacific region",
    },
    { supports: "name.ko", source: "hankyung-2024-01-07", exact: "제1차 한미일 인도태평양 대화" },
    { supports: "name.ko", source: "mbc-2024-01-07", topic: "dialogue on the region" },
  ],
};
