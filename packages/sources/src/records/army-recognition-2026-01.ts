import type { Source } from "../types.js";

/** Army Recognition, in English, 2026-01. */
export const armyRecognition202601: Source<"army-recognition-2026-01"> = {
  id: "army-recognition-2026-01",
  type: "webpage",
  title: "Malaysia may seek South Korea's KF-21 fighter as F/A-18 Hornet delays threaten Air Force",
  publisher: "Army Recognition",
  publisherType: "trade-press",
  issued: "2026-01",
  accessed: "2026-11-28",
  language: "en",
  url: "https://www.armyrecognition.com/news/aerospace-news/2026/malaysia-may-seek-south-koreas-kf-21-fighter-as-f-a-18-hornet-delays-threaten-air-force",
};
