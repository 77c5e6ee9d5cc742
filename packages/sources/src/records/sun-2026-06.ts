import type { Source } from "../types.js";

/** The Sun, in English, 2026-06. */
export const sun202606: Source<"sun-2026-06"> = {
  id: "sun-2026-06",
  type: "article-newspaper",
  title:
    "Malaysia shortlists Türkiye, South Korea and two European nations for LCS anti-ship missile after Norway cancels NSM deal",
  publisher: "The Sun",
  publisherType: "news",
  issued: "2026-06",
  accessed: "2026-11-28",
  language: "en",
  url: "https://thesun.my/?p=634341",
  copies: { root: "Bernama report of 2026-06-28 (LCS missile)" },
};
