import type { Source } from "../types.js";

/** Diplomacy, in English, 2006-01. */
export const diplomacy200601: Source<"diplomacy-2006-01"> = {
  id: "diplomacy-2006-01",
  type: "article-magazine",
  title:
    "Pres. Roh-PM Abdullah Summit in Putrajaya: Korea, Malaysia to Enhance Economic Cooperation, and to Increase Bilateral Trade and Investments",
  publisher: "Diplomacy",
  publisherType: "news",
  issued: "2006-01",
  accessed: "2026-11-28",
  language: "en",
  url: "http://www.diplomacykorea.com/magazine/sub.asp?pub_cd=200601&c_cd=13&srno=262",
};
