import type { Source } from "../types.js";

/** MILMAG, in English, 2025-06. */
export const milmag202506: Source<"milmag-2025-06"> = {
  id: "milmag-2025-06",
  type: "webpage",
  title: "The Philippines ordered 12 FA-50PH Block 20 aircraft",
  titleIsDescription: true,
  publisher: "MILMAG",
  publisherType: "trade-press",
  issued: "2025-06",
  accessed: "2026-11-28",
  language: "en",
  url: "https://milmag.pl/en/the-philippines-ordered-12-fa-50ph-block-20-aircraft/",
  copies: { root: "KAI announcement of 2025-06-03" },
};
