import type { Source } from "../types.js";

/** The Edge Malaysia, in English, undated. */
export const edgeMalaysiaNgvTech: Source<"edge-malaysia-ngv-tech"> = {
  id: "edge-malaysia-ngv-tech",
  type: "article-newspaper",
  title: "NGV Tech partners with Pahang royalty in bid for corvettes",
  titleIsDescription: true,
  publisher: "The Edge Malaysia",
  publisherType: "news",
  accessed: "2026-11-28",
  language: "en",
  url: "https://theedgemalaysia.com/article/ngv-tech-partners-pahang-royalty-defence-deal",
  note: "The date shown on the page is not that of the text, which was written after November 2014.",
};
