import type { Source } from "../types.js";

/** Chosun, in English, 2024-01-25. */
export const chosun20240125: Source<"chosun-2024-01-25"> = {
  id: "chosun-2024-01-25",
  type: "article-newspaper",
  title: "KUH-1 Surion export prospects",
  titleIsDescription: true,
  publisher: "Chosun Ilbo",
  publisherType: "news",
  issued: "2024-01-25",
  accessed: "2026-11-28",
  language: "en",
  url: "https://chosun.com/english/companies-en/2024/01/25/UMCA4PV6FFHRRMTFJV6Z5R6FMY",
  note: "English edition.",
};
