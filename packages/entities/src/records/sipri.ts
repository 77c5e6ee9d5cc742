import type { NewsPublisher } from "../types.js";

/** Swedish research institute whose figures on the arms trade rank South Korea among exporters. */
export const sipri: NewsPublisher<"sipri"> = {
  id: "sipri",
  kind: "publisher",
  name: { en: "Stockholm International Peace Research Institute" },
  aliases: [{ text: "SIPRI", language: "en", sort: "abbreviation" }],
  summary: {
    en: "Swedish research institute whose figures on the arms trade rank South Korea among exporters.",
  },
  evidence: [
    {
      supports: ["name", "aliases"],
      source: "asia-business-daily-2025-03-10",
      exact: "Stockholm International Peace Research Institute (SIPRI)",
    },
    {
      supports: "name",
      source: "korea-joongang-daily-2025-03-10",
      exact: "Stockholm International Peace Research Institute (Sipri)",
    },
    {
      supports: "aliases",
      source: "free-malaysia-today-2025-10-20",
      exact: "(SIPRI) top 100 arms companies",
    },
  ],
};
