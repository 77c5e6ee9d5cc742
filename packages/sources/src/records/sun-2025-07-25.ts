import type { Source } from "../types.js";

/** The Sun (text by Bernama), in English, 2025-07-25. */
export const sun20250725: Source<"sun-2025-07-25"> = {
  id: "sun-2025-07-25",
  type: "article-newspaper",
  title: "Second batch of LMS vessels construction on track, says Defence Minister",
  titleIsDescription: true,
  publisher: "Bernama",
  publisherType: "news-agency",
  containerTitle: "The Sun",
  issued: "2025-07-25",
  accessed: "2026-11-28",
  language: "en",
  url: "https://thesun.my/malaysia-news/second-batch-of-lms-vessels-construction-on-track-says-defence-minister-GE14541106",
};
