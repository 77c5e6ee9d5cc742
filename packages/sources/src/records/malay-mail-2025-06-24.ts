import type { Source } from "../types.js";

/** Malay Mail (text by Bernama), in English, 2025-06-24. */
export const malayMail20250624: Source<"malay-mail-2025-06-24"> = {
  id: "malay-mail-2025-06-24",
  type: "article-newspaper",
  title:
    "Anwar, South Korea's President Lee agree to strengthen ties, aim for Malaysia-Korea free trade deal this year",
  titleIsDescription: true,
  publisher: "Bernama",
  publisherType: "news-agency",
  containerTitle: "Malay Mail",
  issued: "2025-06-24",
  accessed: "2026-11-28",
  language: "en",
  url: "https://www.malaymail.com/news/malaysia/2025/06/24/anwar-south-koreas-president-lee-agree-to-strengthen-ties-aim-for-malaysia-korea-free-trade-deal-this-year/181460",
};
