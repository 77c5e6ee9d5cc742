import type { Source } from "../types.js";

/** Korea News Digest, in English, 2016-10. */
export const koreaNewsDigest201610: Source<"korea-news-digest-2016-10"> = {
  id: "korea-news-digest-2016-10",
  type: "webpage",
  title: "Korea Aerospace Industries completes delivery of 60 FA-50 fighters to air force",
  publisher: "Korea News Digest",
  publisherType: "news",
  issued: "2016-10",
  accessed: "2026-11-28",
  language: "en",
  url: "https://www.koreanewsdigest.com/korea-aerospace-industries-completes-delivery-of-60-fa-50-fighters-to-air-force/",
  copies: { root: "Cyprus News Agency" },
};
