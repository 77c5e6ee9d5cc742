import type { Source } from "../types.js";

/** The Sun (text by Bernama), in English, 2025-07-23. */
export const sun20250723: Source<"sun-2025-07-23"> = {
  id: "sun-2025-07-23",
  type: "article-newspaper",
  title: "Malaysia and South Korea boost trade, green tech, defence ties",
  titleIsDescription: true,
  publisher: "Bernama",
  publisherType: "news-agency",
  containerTitle: "The Sun",
  issued: "2025-07-23",
  accessed: "2026-11-28",
  language: "en",
  url: "https://thesun.my/malaysia-news/malaysia-and-south-korea-boost-trade-green-tech-defence-ties-ND14530519",
};
