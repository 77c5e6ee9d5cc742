import type { Source } from "../types.js";

/** Malay Mail, in English, 2024-12-15. */
export const malayMail20241215: Source<"malay-mail-2024-12-15"> = {
  id: "malay-mail-2024-12-15",
  type: "article-newspaper",
  title: "Look East Policy and alumni drive Malaysia–South Korea strategic partnership, says envoy",
  titleIsDescription: true,
  publisher: "Malay Mail",
  publisherType: "news",
  issued: "2024-12-15",
  accessed: "2026-11-28",
  language: "en",
  url: "https://www.malaymail.com/news/money/2024/12/15/look-east-policy-and-alumni-drive-malaysia-south-korea-strategic-partnership-says-envoy/159952",
};
