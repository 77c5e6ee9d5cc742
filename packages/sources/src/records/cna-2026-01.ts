import type { Source } from "../types.js";

/** CNA, in English, 2026-01. */
export const cna202601: Source<"cna-2026-01"> = {
  id: "cna-2026-01",
  type: "article-newspaper",
  title:
    "‘Kamikaze drones’, laser systems: Malaysia to boost defence industry amid ‘uncertain security realities’",
  publisher: "CNA",
  publisherType: "news",
  issued: "2026-01",
  accessed: "2026-11-28",
  language: "en",
  url: "https://www.channelnewsasia.com/asia/kamikaze-drones-malaysia-boost-defence-industry-5878591",
};
