import type { Source } from "../types.js";

/** Naval Technology, in English, undated. */
export const navalTechnologySriInderapura: Source<"naval-technology-sri-inderapura"> = {
  id: "naval-technology-sri-inderapura",
  type: "webpage",
  title: "Malaysia to replace the burnt landing craft KD Sri Inderapura",
  titleIsDescription: true,
  publisher: "Naval Technology",
  publisherType: "trade-press",
  accessed: "2026-11-28",
  language: "en",
  url: "https://www.naval-technology.com/news/news66828-html/",
};
