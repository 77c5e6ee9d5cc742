import type { Source } from "../types.js";

/** SunStar, in English, 2025-06. */
export const sunstar202506: Source<"sunstar-2025-06"> = {
  id: "sunstar-2025-06",
  type: "article-newspaper",
  title: "PH acquires 12 FA-50 combat jets from South Korea",
  titleIsDescription: true,
  publisher: "SunStar",
  publisherType: "news",
  issued: "2025-06",
  accessed: "2026-11-28",
  language: "en",
  url: "https://www.sunstar.com.ph/manila/ph-acquires-12-fa-50-combat-jets-from-south-korea",
  copies: { root: "Philippine defence department announcement of June 2025 (FA-50)" },
};
