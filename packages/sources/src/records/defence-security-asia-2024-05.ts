import type { Source } from "../types.js";

/** Defence Security Asia, in English, 2024-05. */
export const defenceSecurityAsia202405: Source<"defence-security-asia-2024-05"> = {
  id: "defence-security-asia-2024-05",
  type: "webpage",
  title: "KAI Starts “Marketing” of 4.5th Gen Fighter Aircraft KF-21 “Boramae” to Malaysia",
  publisher: "Defence Security Asia",
  publisherType: "trade-press",
  issued: "2024-05",
  accessed: "2026-11-28",
  language: "en",
  url: "https://defencesecurityasia.com/en/kai-starts-marketing-of-4-5th-gen-fighter-aircraft-kf-21-boramae-to-malaysia/",
};
