import type { Source } from "../types.js";

/** Business Plus, in Korean, undated. */
export const businessPlusWheeledVehicles: Source<"business-plus-wheeled-vehicles"> = {
  id: "business-plus-wheeled-vehicles",
  type: "article-newspaper",
  title: "Hyundai Rotem and Hanwha compete for Malaysian wheeled vehicles",
  titleIsDescription: true,
  publisher: "Business Plus",
  publisherType: "news",
  accessed: "2026-11-28",
  language: "ko",
  url: "https://www.businessplus.kr/news/articleView.html?idxno=33546",
};
