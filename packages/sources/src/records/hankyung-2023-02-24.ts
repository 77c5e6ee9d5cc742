import type { Source } from "../types.js";

/** Hankyung (text by Korea Aerospace Industries), in Korean, 2023-02-24. */
export const hankyung20230224: Source<"hankyung-2023-02-24"> = {
  id: "hankyung-2023-02-24",
  type: "article-newspaper",
  title: "KAI release on the sale of 18 FA-50 to Malaysia",
  titleIsDescription: true,
  publisher: "Korea Aerospace Industries",
  publisherType: "company",
  containerTitle: "Hankyung",
  issued: "2023-02-24",
  accessed: "2026-11-28",
  language: "ko",
  url: "https://www.hankyung.com/press-release/article/202302240518P",
  copies: { root: "KAI announcement of 2023-02-24" },
  note: "Among the newspaper's press releases.",
};
