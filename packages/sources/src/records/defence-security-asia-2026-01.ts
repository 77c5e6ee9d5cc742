import type { Source } from "../types.js";

/** Defence Security Asia, in English, 2026-01. */
export const defenceSecurityAsia202601: Source<"defence-security-asia-2026-01"> = {
  id: "defence-security-asia-2026-01",
  type: "webpage",
  title:
    "Malaysia Signals FA-50M Phase 2 Expansion as RMAF Prepares to Double Light Fighter Fleet to 36 Jets",
  publisher: "Defence Security Asia",
  publisherType: "trade-press",
  issued: "2026-01",
  accessed: "2026-11-28",
  language: "en",
  url: "https://defencesecurityasia.com/en/malaysia-fa-50m-phase-2-rmaf-double-light-fighter-fleet-36-jets/",
};
