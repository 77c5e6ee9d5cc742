import type { Source } from "../types.js";

/** The Korea Times US, in English, 2024-01-26. */
export const koreaTimesUs20240126: Source<"korea-times-us-2024-01-26"> = {
  id: "korea-times-us-2024-01-26",
  type: "article-newspaper",
  title: "S. Korea, Malaysia agree to bolster defense, arm industry cooperation",
  titleIsDescription: true,
  publisher: "The Korea Times US",
  publisherType: "news",
  issued: "2024-01-26",
  accessed: "2026-11-28",
  language: "en",
  url: "http://www.koreatimesus.com/s-korea-malaysia-agree-to-bolster-defense-arm-industry-cooperation/",
  copies: { root: "ROK defence ministry release of 2024-01-26" },
};
