import type { Source } from "../types.js";

/** Defence Security Asia, in English, 2026. */
export const defenceSecurityAsia2026: Source<"defence-security-asia-2026"> = {
  id: "defence-security-asia-2026",
  type: "webpage",
  title:
    "Malaysia Shortlists Türkiye, South Korea and European Suppliers for LCS Missile Deal as South China Sea Naval Tensions Escalate",
  publisher: "Defence Security Asia",
  publisherType: "trade-press",
  issued: "2026",
  accessed: "2026-11-28",
  language: "en",
  url: "https://defencesecurityasia.com/en/malaysia-lcs-missile-race-turkiye-atmaca-south-china-sea/",
  copies: { root: "Bernama report of 2026-06-28 (LCS missile)" },
};
