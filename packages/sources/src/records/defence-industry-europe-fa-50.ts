import type { Source } from "../types.js";

/** Defence Industry Europe, in English, undated. */
export const defenceIndustryEuropeFa50: Source<"defence-industry-europe-fa-50"> = {
  id: "defence-industry-europe-fa-50",
  type: "article-magazine",
  title: "Malaysia buys FA-50 light fighter jets from KAI",
  titleIsDescription: true,
  publisher: "Defence Industry Europe",
  publisherType: "trade-press",
  accessed: "2026-11-28",
  language: "en",
  url: "https://defence-industry.eu/malaysia-buys-fa-50-light-fighter-jets-from-kai/",
};
