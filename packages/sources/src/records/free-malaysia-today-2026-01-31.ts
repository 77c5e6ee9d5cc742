import type { Source } from "../types.js";

/** Free Malaysia Today, in English, 2026-01-31. */
export const freeMalaysiaToday20260131: Source<"free-malaysia-today-2026-01-31"> = {
  id: "free-malaysia-today-2026-01-31",
  type: "article-newspaper",
  title: "Malek Razak takes over as armed forces chief",
  titleIsDescription: true,
  publisher: "Free Malaysia Today",
  publisherType: "news",
  issued: "2026-01-31",
  accessed: "2026-11-28",
  language: "en",
  url: "https://dev-v4.freemalaysiatoday.com/category/nation/2026/01/31/malek-razak-takes-over-as-armed-forces-chief",
};
