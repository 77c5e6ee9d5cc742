import type { Source } from "../types.js";

/** The Sun, in English, 2023-07-10?. */
export const sun20230710: Source<"sun-2023-07-10"> = {
  id: "sun-2023-07-10",
  type: "article-newspaper",
  title: "Malaysia, India reaffirm commitment to enhance defence cooperation",
  titleIsDescription: true,
  publisher: "The Sun",
  publisherType: "news",
  issued: "2023-07-10?",
  accessed: "2026-11-28",
  language: "en",
  url: "https://www.thesundaily.my/local/malaysia-india-reaffirm-commitment-to-enhance-defence-cooperation-ED11210352",
};
