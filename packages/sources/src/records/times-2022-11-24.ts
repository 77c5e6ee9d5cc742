import type { Source } from "../types.js";

/** The Times, in English, 2022-11-24. */
export const times20221124: Source<"times-2022-11-24"> = {
  id: "times-2022-11-24",
  type: "article-newspaper",
  title: "Anwar Ibrahim becomes Malaysian PM after three decades of trying",
  titleIsDescription: true,
  publisher: "The Times",
  publisherType: "news",
  issued: "2022-11-24",
  accessed: "2026-11-28",
  language: "en",
  url: "https://www.thetimes.co.uk/article/anwar-ibrahim-becomes-malaysian-pm-after-three-decades-of-trying-tw7hts87w",
};
