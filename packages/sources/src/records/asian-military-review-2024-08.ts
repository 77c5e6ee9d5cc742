import type { Source } from "../types.js";

/** Asian Military Review, in English, 2024-08. */
export const asianMilitaryReview202408: Source<"asian-military-review-2024-08"> = {
  id: "asian-military-review-2024-08",
  type: "webpage",
  title: "Hanwha Aerospace teams up with Cendana Auto for Malaysian K200 upgrade",
  titleIsDescription: true,
  publisher: "Asian Military Review",
  publisherType: "trade-press",
  issued: "2024-08",
  accessed: "2026-11-28",
  language: "en",
  url: "https://asianmilitaryreview.com/2024/08/hanwha-aerospace-teams-up-with-cendana-auto-for-malaysian-k200-upgrade",
  copies: { root: "Hanwha Aerospace release of 2024-08-02 (K200)" },
};
