import type { Source } from "../types.js";

/** Army Technology, in English, undated. */
export const armyTechnology2009: Source<"army-technology-2009"> = {
  id: "army-technology-2009",
  type: "webpage",
  title: "South Korea to sell K21 and Black Fox to Malaysia",
  titleIsDescription: true,
  publisher: "Army Technology",
  publisherType: "trade-press",
  accessed: "2026-11-28",
  language: "en",
  url: "https://www.army-technology.com/news/news69213-html/",
};
