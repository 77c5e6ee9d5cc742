import type { Person } from "../types.js";

/**
 * Lee Yong-cheol followed Seok Jong-gun as head of South Korea's Defence Acquisition Program
 * Administration in November 2025.
 */
export const leeYongCheol: Person<"lee-yong-cheol"> = {
  id: "lee-yong-cheol",
  kind: "person",
  name: { en: "Lee Yong-cheol", ko: "이용철" },
  summary: {
    en: "Lee Yong-cheol followed Seok Jong-gun as head of South Korea's Defence Acquisition Program Administration in November 2025.",
  },
  state: "south-korea",
  evidence: [
    {
      supports: ["name.ko", "state"],
      source: "newsis-2025-11-14",
      topic: "the new head of the procurement agency",
    },
    { supports: "name.ko", source: "eja-news-2025-11-17", topic: "his inauguration" },
    { supports: "name.ko", source: "defence-daily-2025-11-16", topic: "his appointment" },
    {
      supports: "name.en",
      source: "korea-herald-2026-01-26",
      topic: "members of a delegation to Canada",
    },
  ],
};
