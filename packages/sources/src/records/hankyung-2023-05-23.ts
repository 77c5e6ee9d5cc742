import type { Source } from "../types.js";

/** Hankyung, in Korean, 2023-05-23. */
export const hankyung20230523: Source<"hankyung-2023-05-23"> = {
  id: "hankyung-2023-05-23",
  type: "article-newspaper",
  title: "KAI signs the final FA-50 contract at LIMA 2023",
  titleIsDescription: true,
  publisher: "Hankyung",
  publisherType: "news",
  issued: "2023-05-23",
  accessed: "2026-11-28",
  language: "ko",
  url: "https://hankyung.com/economy/article/2023052347841",
  copies: { root: "KAI announcement of 2023-05-23" },
};
