import type { Source } from "../types.js";

/** The Star (text by Bernama), in English, 2023-05-25. */
export const star20230525: Source<"star-2023-05-25"> = {
  id: "star-2023-05-25",
  type: "article-newspaper",
  title: "FA-50 fighter jets acquisition opens door for Malaysia to become MRO hub",
  titleIsDescription: true,
  publisher: "Bernama",
  publisherType: "news-agency",
  containerTitle: "The Star",
  issued: "2023-05-25",
  accessed: "2026-11-28",
  language: "en",
  url: "https://thestar.com.my/news/nation/2023/05/25/fa-50-fighter-jets-acquisition-opens-door-for-malaysia-to-become-mro-hub",
  copies: { root: "Bernama interview with Kang Goo-young, May 2023" },
};
