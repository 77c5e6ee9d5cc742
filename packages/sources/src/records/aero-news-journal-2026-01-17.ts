import type { Source } from "../types.js";

/** Aero News Journal, in English, 2026-01-17. */
export const aeroNewsJournal20260117: Source<"aero-news-journal-2026-01-17"> = {
  id: "aero-news-journal-2026-01-17",
  type: "webpage",
  title: "Malaysia Eyes South Korea KF-21 Boramae Fighter Jet Amid F/A-18 Hornet Delays",
  publisher: "Aero News Journal",
  publisherType: "trade-press",
  issued: "2026-01-17",
  accessed: "2026-11-28",
  language: "en",
  url: "https://www.aeronewsjournal.com/2026/01/malaysia-eyes-south-korea-kf-21-boramae.html",
};
