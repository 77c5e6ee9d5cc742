import type { Source } from "../types.js";

/** Defence Innovation Review, in English, 2025-10-31. */
export const defenceInnovationReview20251031: Source<"defence-innovation-review-2025-10-31"> = {
  id: "defence-innovation-review-2025-10-31",
  type: "webpage",
  title: "South Korea aims to become top-4 defence power by 2030",
  titleIsDescription: true,
  publisher: "Defence Innovation Review",
  publisherType: "trade-press",
  issued: "2025-10-31",
  accessed: "2026-11-28",
  language: "en",
  url: "https://defenceinnovationreview.com/2025/10/31/south-korea-aims-to-become-top-4-defence-power-by-2030",
};
