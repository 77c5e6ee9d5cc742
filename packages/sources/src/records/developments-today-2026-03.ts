import type { Source } from "../types.js";

/** Developments Today, in English, 2026-03. */
export const developmentsToday202603: Source<"developments-today-2026-03"> = {
  id: "developments-today-2026-03",
  type: "webpage",
  title: "South Korea rolls out first production KF-21",
  titleIsDescription: true,
  publisher: "Developments Today",
  publisherType: "trade-press",
  issued: "2026-03",
  accessed: "2026-11-28",
  language: "en",
  url: "https://developmentstoday.com/military/south-korea-rolls-out-first-production-kf-21-fighter-accelerating-its-push-for-d",
};
