import type { Source } from "../types.js";

/** FlightGlobal, in English, 2002-08. */
export const flightglobal200208: Source<"flightglobal-2002-08"> = {
  id: "flightglobal-2002-08",
  type: "article-newspaper",
  title: "Golden Eagle completes first flight",
  publisher: "FlightGlobal",
  publisherType: "trade-press",
  issued: "2002-08",
  accessed: "2026-11-28",
  language: "en",
  url: "https://flightglobal.com/golden-eagle-completes-first-flight/44652.article",
};
