import type { Person } from "../types.js";

/**
 * Official of South Korea's defence ministry who headed its delegation at the first policy meeting
 * with Malaysia in January 2024.
 */
export const leeSeungBeom: Person<"lee-seung-beom"> = {
  id: "lee-seung-beom",
  kind: "person",
  name: {
    en: "Lee Seung-beom",
    ko: "이승범",
  },
  summary: {
    en: "Official of South Korea's defence ministry who headed its delegation at the first policy meeting with Malaysia in January 2024.",
  },
  state: "south-korea",
  evidence: [
    {
      supports: ["name.en", "state"],
      source: "korea-times-us-2024-01-26",
      exact: ["Lee Seung-beom, director general", "South Korean defence ministry"],
      inferred: { state: "from his post at the South Korean defence ministry" },
    },
    {
      supports: ["name.ko", "state"],
      source: "aju-news-2024-01-26",
      exact: "한국 측 수석대표인 이승범",
    },
  ],
};
