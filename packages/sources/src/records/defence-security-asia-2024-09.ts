import type { Source } from "../types.js";

/** Defence Security Asia, in English, 2024-09. */
export const defenceSecurityAsia202409: Source<"defence-security-asia-2024-09"> = {
  id: "defence-security-asia-2024-09",
  type: "webpage",
  title:
    "Malaysia Defence Minister Visits KAI and Hanwha, Inspects FA-50M Manufacturing Facilities",
  publisher: "Defence Security Asia",
  publisherType: "trade-press",
  issued: "2024-09",
  accessed: "2026-11-28",
  language: "en",
  url: "https://defencesecurityasia.com/?p=33782",
};
