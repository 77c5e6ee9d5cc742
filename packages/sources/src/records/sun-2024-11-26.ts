import type { Source } from "../types.js";

/** The Sun (text by Bernama), in English, 2024-11-26. */
export const sun20241126: Source<"sun-2024-11-26"> = {
  id: "sun-2024-11-26",
  type: "article-newspaper",
  title: "Malaysia urges South Korea to expedite acquisition of FA-50M fighter jets",
  titleIsDescription: true,
  publisher: "Bernama",
  publisherType: "news-agency",
  containerTitle: "The Sun",
  issued: "2024-11-26",
  accessed: "2026-11-28",
  language: "en",
  url: "https://thesun.my/malaysia-news/malaysia-urges-south-korea-to-expedite-acquisition-of-fa-50m-fighter-jets-FF13343798",
  copies: { root: "Anwar press briefing in Seoul, 2024-11-26" },
};
