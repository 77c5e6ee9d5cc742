import type { Source } from "../types.js";

/** World Economic Forum, in English, 2014-05. */
export const worldEconomicForum201405: Source<"world-economic-forum-2014-05"> = {
  id: "world-economic-forum-2014-05",
  type: "webpage",
  title: "The world’s most important trade route?",
  publisher: "World Economic Forum",
  publisherType: "research",
  issued: "2014-05",
  accessed: "2026-11-28",
  language: "en",
  url: "https://www.weforum.org/agenda/2014/05/world-most-important-trade-route/",
};
