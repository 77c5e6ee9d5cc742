import type { Source } from "../types.js";

/** The Sun (text by Bernama), in English, 2025-09-11?. */
export const sun20250911WhitePaper: Source<"sun-2025-09-11-white-paper"> = {
  id: "sun-2025-09-11-white-paper",
  type: "article-newspaper",
  title: "Defence White Paper review outlines new challenges and strategic direction",
  titleIsDescription: true,
  publisher: "Bernama",
  publisherType: "news-agency",
  containerTitle: "The Sun",
  issued: "2025-09-11?",
  accessed: "2026-11-28",
  language: "en",
  url: "https://thesun.my/malaysia-news/defence-white-paper-review-outlines-new-challenges-and-strategic-direction-LK14876195",
};
