import type { Source } from "../types.js";

/** Asian Military Review, in English, 2023-07. */
export const asianMilitaryReview202307: Source<"asian-military-review-2023-07"> = {
  id: "asian-military-review-2023-07",
  type: "webpage",
  title: "KAI delivers first FA-50 aircraft to Poland",
  titleIsDescription: true,
  publisher: "Asian Military Review",
  publisherType: "trade-press",
  issued: "2023-07",
  accessed: "2026-11-28",
  language: "en",
  url: "https://asianmilitaryreview.com/2023/07/kai-delivers-first-fa-50-aircraft-to-poland",
};
