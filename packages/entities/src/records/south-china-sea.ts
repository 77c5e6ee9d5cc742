import type { Place } from "../types.js";

/**
 * Sea in Southeast Asia whose disputes and tensions form part of the background of the memorandum.
 */
export const southChinaSea: Place<"south-china-sea"> = {
  id: "south-china-sea",
  kind: "place",
  name: { en: "South China Sea", ms: "Laut China Selatan", ko: "남중국해" },
  aliases: [{ text: "South China Sea region", language: "en", sort: "printed-variant" }],
  summary: {
    en: "Sea in Southeast Asia whose disputes and tensions form part of the background of the memorandum.",
  },
  placeType: "sea",
  evidence: [
    {
      supports: ["name.en", "aliases"],
      source: "dsa-pact-2025",
      paragraph: 42,
      exact: "in the South China Sea region",
    },
    {
      supports: "name.en",
      source: "dsa-pact-2025",
      paragraph: 80,
      exact: "South China Sea disputes",
    },
    { supports: "name.ko", source: "mbc-2024-01-07", topic: "claims at sea" },
    { supports: "name.ko", source: "hankyung-2024-01-07", exact: "남중국해에서 국제법을 무시하는" },
    { supports: "name.ms", source: "perajurit-2023-09", exact: "air di Laut China Selatan" },
    {
      supports: "name.ms",
      source: "sinar-harian-south-china-sea",
      exact: "Laut China Selatan wajar kekal",
    },
  ],
};
