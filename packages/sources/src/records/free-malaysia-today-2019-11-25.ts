import type { Source } from "../types.js";

/** Free Malaysia Today, in English, 2019-11-25. */
export const freeMalaysiaToday20191125: Source<"free-malaysia-today-2019-11-25"> = {
  id: "free-malaysia-today-2019-11-25",
  type: "article-newspaper",
  title: "Dr M shows interest in S. Korean aerospace industry",
  publisher: "Free Malaysia Today",
  publisherType: "news",
  issued: "2019-11-25",
  accessed: "2026-11-28",
  language: "en",
  url: "https://www.freemalaysiatoday.com/category/nation/2019/11/25/dr-m-shows-interest-in-s-korean-aerospace-industry",
  copies: {
    root: "Bernama report of 2019-11-25 (Mahathir at KAI)",
  },
};
