import type { Source } from "../types.js";

/** Defense Acquisition Program Administration, in Korean, undated. */
export const dapaMagazine145: Source<"dapa-magazine-145"> = {
  id: "dapa-magazine-145",
  type: "article-magazine",
  title: "서울 ADEX 2025",
  publisher: "Defense Acquisition Program Administration",
  publisherType: "official",
  accessed: "2026-11-28",
  language: "ko",
  url: "https://dapa-magazine.kr/page/vol145/07.html",
};
