import type { Source } from "../types.js";

/** The Sun (text by Bernama), in English, 2025-10-20. */
export const sun20251020: Source<"sun-2025-10-20"> = {
  id: "sun-2025-10-20",
  type: "article-newspaper",
  title: "KLCC preparations intensify for 47th ASEAN Summit in Kuala Lumpur",
  titleIsDescription: true,
  publisher: "Bernama",
  publisherType: "news-agency",
  containerTitle: "The Sun",
  issued: "2025-10-20",
  accessed: "2026-11-28",
  language: "en",
  url: "https://thesun.my/malaysia-news/klcc-preparations-intensify-for-47th-asean-summit-in-kuala-lumpur-NH15129646",
};
