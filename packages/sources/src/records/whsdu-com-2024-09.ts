import type { Source } from "../types.js";

/** whsdu.com, in Chinese, 2024-09. */
export const whsduCom202409: Source<"whsdu-com-2024-09"> = {
  id: "whsdu-com-2024-09",
  type: "webpage",
  title: "Chinese report on FA-50M build and ICP phase 2",
  titleIsDescription: true,
  publisher: "whsdu.com",
  publisherType: "other",
  issued: "2024-09",
  accessed: "2026-11-28",
  language: "zh",
  url: "http://m.whsdu.com/news/show-25947.html",
  copies: { root: "Bernama report of 2024-09-13 (KAI visit)" },
};
