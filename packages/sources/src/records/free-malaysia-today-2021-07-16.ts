import type { Source } from "../types.js";

/** Free Malaysia Today, in English, 2021-07-16. */
export const freeMalaysiaToday20210716: Source<"free-malaysia-today-2021-07-16"> = {
  id: "free-malaysia-today-2021-07-16",
  type: "article-newspaper",
  title: "Mandatory for 50% of aircraft deal to be in palm oil barter",
  publisher: "Free Malaysia Today",
  publisherType: "news",
  issued: "2021-07-16",
  accessed: "2026-11-28",
  language: "en",
  url: "https://dev-v4.freemalaysiatoday.com/category/nation/2021/07/16/mandatory-for-50-of-aircraft-deal-to-be-in-palm-oil-barter",
};
