import type { Source } from "../types.js";

/** The Star (text by Bernama), in English, 2023-02-24. */
export const star20230224: Source<"star-2023-02-24"> = {
  id: "star-2023-02-24",
  type: "article-newspaper",
  title: "Korea Aerospace secures deal to sell 18 fighter jets to Malaysia for RM4.1bil",
  titleIsDescription: true,
  publisher: "Bernama",
  publisherType: "news-agency",
  containerTitle: "The Star",
  issued: "2023-02-24",
  accessed: "2026-11-28",
  language: "en",
  url: "https://thestar.com.my/news/nation/2023/02/24/korea-aerospace-secures-deal-to-sell-18-fighter-jets-to-malaysia-for-rm41bil",
  copies: { root: "KAI announcement of 2023-02-24" },
};
