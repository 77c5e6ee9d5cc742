import type { Person } from "../types.js";

/**
 * Shin Won-sik became South Korea's defence minister in October 2023 and met his Malaysian
 * colleague that month.
 */
export const shinWonSik: Person<"shin-won-sik"> = {
  id: "shin-won-sik",
  kind: "person",
  name: { en: "Shin Won-sik", ko: "신원식" },
  aliases: [{ text: "Shin Won Sik", language: "en", sort: "romanisation" }],
  summary: {
    en: "Shin Won-sik became South Korea's defence minister in October 2023 and met his Malaysian colleague that month.",
  },
  state: "south-korea",
  evidence: [
    {
      supports: ["name.en", "state"],
      source: "korea-herald-2024-08-12",
      topic: "his move to another office",
    },
    { supports: "name.en", source: "kbs-world-2023-10", topic: "his appointment" },
    {
      supports: "name.ko",
      source: "kpi-news-2023-10-18",
      topic: "meeting with the Malaysian minister",
    },
    {
      supports: "aliases",
      source: "star-2023-10-19",
      topic: "meeting with the Malaysian minister",
    },
  ],
};
