import type { Source } from "../types.js";

/** CNA, in English, 2021-11-25. */
export const cna20211125: Source<"cna-2021-11-25"> = {
  id: "cna-2021-11-25",
  type: "article-newspaper",
  title: "Malaysia has begun process of replacing Hawk fighter jets: Defence minister",
  publisher: "CNA",
  publisherType: "news",
  issued: "2021-11-25",
  accessed: "2026-11-28",
  language: "en",
  url: "https://www.channelnewsasia.com/asia/malaysia-replace-hawk-fighter-jets-2338266?cid=cna_flip_070214",
};
