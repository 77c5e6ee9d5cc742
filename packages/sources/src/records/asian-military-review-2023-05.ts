import type { Source } from "../types.js";

/** Asian Military Review, in English, 2023-05. */
export const asianMilitaryReview202305: Source<"asian-military-review-2023-05"> = {
  id: "asian-military-review-2023-05",
  type: "webpage",
  title: "LIMA 2023: Hyundai Heavy Industries keen to build on success in Southeast Asia",
  publisher: "Asian Military Review",
  publisherType: "trade-press",
  issued: "2023-05",
  accessed: "2026-11-28",
  language: "en",
  url: "https://www.asianmilitaryreview.com/2023/05/lima-2023-hyundai-heavy-industries-keen-to-build-on-success-in-southeast-asia/",
};
