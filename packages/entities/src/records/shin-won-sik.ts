import type { Person } from "../types.js";

/**
 * Defence minister of South Korea from October 2023, who met Malaysia's defence minister that
 * month.
 */
export const shinWonSik: Person<"shin-won-sik"> = {
  id: "shin-won-sik",
  kind: "person",
  name: { en: "Shin Won-sik", ko: "신원식" },
  aliases: [{ text: "Shin Won Sik", language: "en", sort: "romanisation" }],
  summary: {
    en: "Defence minister of South Korea from October 2023, who met Malaysia's defence minister that month.",
  },
  state: "south-korea",
  evidence: [
    {
      supports: ["name.en", "state"],
      source: "korea-herald-2024-08-12",
      exact: "Shin Won-sik, who had been serving",
      inferred: {
        state:
          "South Korea: defence minister under President Yoon Suk Yeol; the state is not named in the part seen",
      },
    },
    { supports: "name.en", source: "kbs-world-2023-10", exact: "appointed Shin Won-sik" },
    {
      supports: "name.ko",
      source: "kpi-news-2023-10-18",
      exact: "신원식 국방부 장관이",
    },
    {
      supports: "aliases",
      source: "star-2023-10-19",
      exact: "Defence Minister Shin Won Sik",
    },
  ],
};
