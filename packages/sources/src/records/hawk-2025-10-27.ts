import type { Source } from "../types.js";

/** The Hawk, in English, 2025-10-27. */
export const hawk20251027: Source<"hawk-2025-10-27"> = {
  id: "hawk-2025-10-27",
  type: "article-newspaper",
  title: "South Korean President and Malaysia PM hold summit talks, clinch free trade deal",
  titleIsDescription: true,
  publisher: "The Hawk",
  publisherType: "news",
  issued: "2025-10-27",
  accessed: "2026-11-28",
  language: "en",
  url: "https://www.thehawk.in/news/world/south-korean-president-and-malaysia-pm-hold-summit-talks-clinch-free-trade-deal",
  copies: { root: "ROK presidential office written briefing of 2025-10-27" },
  note: "Cites Yonhap.",
};
