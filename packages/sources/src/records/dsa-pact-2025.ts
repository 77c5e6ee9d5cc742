import type { Source } from "../types.js";

/** Defence Security Asia's article on the pact of 27 October 2025. */
export const dsaPact2025: Source<"dsa-pact-2025"> = {
  id: "dsa-pact-2025",
  type: "webpage",
  title:
    "South Korea–Malaysia Strike Landmark Defence Pact for Joint Weapons Production Amid Indo-Pacific Tensions",
  publisher: "Defence Security Asia",
  publisherType: "trade-press",
  accessed: "2026-11-23",
  language: "en",
  url: "https://defencesecurityasia.com/en/south-korea-malaysia-defence-pact-weapons-development/",
  note: "The text read bears no date of publication; it speaks of 27 October 2025 as past.",
};
