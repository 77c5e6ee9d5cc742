import type { Source } from "../types.js";

/** Lockheed Martin, in English, 2002-08-20. */
export const lockheedMartin20020820: Source<"lockheed-martin-2002-08-20"> = {
  id: "lockheed-martin-2002-08-20",
  type: "webpage",
  title:
    "T-50 Jet Trainer Completes Historic First Flight in Milestone for Korea Aerospace Industries and Lockheed Martin",
  publisher: "Lockheed Martin",
  publisherType: "company",
  issued: "2002-08-20",
  accessed: "2026-11-28",
  language: "en",
  url: "https://news.lockheedmartin.com/2002-08-20-T-50-Jet-Trainer-Completes-Historic-First-Flight-in-Milestone-for-Korea-Aerospace-Industries-and-Lockheed-Martin",
};
