import type { Source } from "../types.js";

/** Defence Security Asia, in English, 2025-01. */
export const defenceSecurityAsia202501: Source<"defence-security-asia-2025-01"> = {
  id: "defence-security-asia-2025-01",
  type: "webpage",
  title: "2026 to Be a Busy Year for RMAF as It Begins Receiving FA-50M Fighters and ATR 72 MPA",
  publisher: "Defence Security Asia",
  publisherType: "trade-press",
  issued: "2025-01",
  accessed: "2026-11-28",
  language: "en",
  url: "https://defencesecurityasia.com/amp/en/2026-to-be-a-busy-year-for-rmaf-as-it-begins-receiving-fa-50m-fighters-and-atr-72-mpa",
};
