import type { Source } from "../types.js";

/** MIDA, in English, 2022-12-21. */
export const mida20221221: Source<"mida-2022-12-21"> = {
  id: "mida-2022-12-21",
  type: "article-newspaper",
  title:
    "Elevate South Korea-Malaysia ties to strategic level with ‘Look East Policy’ anniversary – Ambassador",
  publisher: "Bernama",
  publisherType: "news-agency",
  containerTitle: "MIDA",
  issued: "2022-12-21",
  accessed: "2026-11-28",
  language: "en",
  url: "https://www.mida.gov.my/mida-news/elevate-south-korea-malaysia-ties-to-strategic-level-with-look-east-policy-anniversary-ambassador/",
};
