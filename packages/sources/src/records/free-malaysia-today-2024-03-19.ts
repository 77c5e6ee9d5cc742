import type { Source } from "../types.js";

/** Free Malaysia Today, in English, 2024-03-19. */
export const freeMalaysiaToday20240319: Source<"free-malaysia-today-2024-03-19"> = {
  id: "free-malaysia-today-2024-03-19",
  type: "article-newspaper",
  title: "Progress of RMAF light fighter aircraft contract reaches 26.7%",
  titleIsDescription: true,
  publisher: "Free Malaysia Today",
  publisherType: "news",
  issued: "2024-03-19",
  accessed: "2026-11-28",
  language: "en",
  url: "https://www.freemalaysiatoday.com/category/nation/2024/03/19/progress-of-rmaf-light-fighter-aircraft-contract-reaches-26-7/",
};
