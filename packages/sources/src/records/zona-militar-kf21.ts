import type { Source } from "../types.js";

/** Zona Militar, in English, undated. */
export const zonaMilitarKf21: Source<"zona-militar-kf21"> = {
  id: "zona-militar-kf21",
  type: "webpage",
  title: "First series KF-21 delivery date",
  titleIsDescription: true,
  publisher: "Zona Militar",
  publisherType: "trade-press",
  accessed: "2026-11-28",
  language: "en",
  url: "https://www.zona-militar.com/?p=553690",
};
