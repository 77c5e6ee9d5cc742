import type { Source } from "../types.js";

/** Lockheed Martin, in English, 2001-10-31. */
export const lockheedMartin20011031: Source<"lockheed-martin-2001-10-31"> = {
  id: "lockheed-martin-2001-10-31",
  type: "webpage",
  title: "First T-50 Rolls Out in Ceremony",
  publisher: "Lockheed Martin",
  publisherType: "company",
  issued: "2001-10-31",
  accessed: "2026-11-28",
  language: "en",
  url: "https://news.lockheedmartin.com/2001-10-31-First-T-50-Rolls-Out-in-Ceremony",
};
