import type { Source } from "../types.js";

/** Malay Mail, in English, 2025-01-16. */
export const malayMail20250116: Source<"malay-mail-2025-01-16"> = {
  id: "malay-mail-2025-01-16",
  type: "article-newspaper",
  title: "Armed forces to gain RM12b worth of new assets in 2025",
  titleIsDescription: true,
  publisher: "Malay Mail",
  publisherType: "news",
  issued: "2025-01-16",
  accessed: "2026-11-28",
  language: "en",
  url: "https://malaymail.com/amp/news/malaysia/2025/01/16/armed-forces-set-to-enhance-defence-capabilities-with-rm12b-worth-of-new-assets-in-2025-including-cannons-missiles-and-drones-says-minister/163454",
};
