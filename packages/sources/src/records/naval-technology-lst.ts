import type { Source } from "../types.js";

/** Naval Technology, in English, undated. */
export const navalTechnologyLst: Source<"naval-technology-lst"> = {
  id: "naval-technology-lst",
  type: "webpage",
  title: "Malaysia to borrow South Korean LST",
  titleIsDescription: true,
  publisher: "Naval Technology",
  publisherType: "trade-press",
  accessed: "2026-11-28",
  language: "en",
  url: "https://www.naval-technology.com/news/news70381-html/",
};
