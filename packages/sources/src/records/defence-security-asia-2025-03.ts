import type { Source } from "../types.js";

/** Defence Security Asia, in English, 2025-03. */
export const defenceSecurityAsia202503: Source<"defence-security-asia-2025-03"> = {
  id: "defence-security-asia-2025-03",
  type: "webpage",
  title:
    "Three Major Shipbuilders Emerge as Frontrunners in Competition to Supply MRSS to Royal Malaysian Navy",
  publisher: "Defence Security Asia",
  publisherType: "trade-press",
  issued: "2025-03",
  accessed: "2026-11-28",
  language: "en",
  url: "https://defencesecurityasia.com/amp/en/three-major-shipbuilders-emerge-as-frontrunners-in-competition-to-supply-mrss-to-royal-malaysian-navy",
  unread: "Only the first part could be read again on 2026-11-28.",
};
