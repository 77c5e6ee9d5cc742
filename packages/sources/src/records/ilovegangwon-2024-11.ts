import type { Source } from "../types.js";

/** ilovegangwon, in Korean, 2024-11. */
export const ilovegangwon202411: Source<"ilovegangwon-2024-11"> = {
  id: "ilovegangwon-2024-11",
  type: "webpage",
  title: "Korea–Malaysia summit Nov 2024",
  titleIsDescription: true,
  publisher: "ilovegangwon",
  publisherType: "other",
  issued: "2024-11",
  accessed: "2026-11-28",
  language: "ko",
  url: "https://ilovegangwon.com/news/69313",
  copies: { root: "South Korean press reports of November 2024 (summit in Seoul), unnamed" },
  note: "Reposts the South Korean press.",
  unread: "Only the first part could be read again on 2026-11-28.",
};
