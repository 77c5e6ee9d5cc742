import type { Source } from "../types.js";

/** Janes, in English, 2022. */
export const janes2022: Source<"janes-2022"> = {
  id: "janes-2022",
  type: "article-newspaper",
  title: "DSA 2022: Hyundai outlines bids for Malaysian programmes",
  publisher: "Janes",
  publisherType: "trade-press",
  issued: "2022",
  accessed: "2026-11-28",
  language: "en",
  url: "https://www.janes.com/osint-insights/defence-news/sea/dsa-2022-hyundai-outlines-bids-for-malaysian-programmes",
};
