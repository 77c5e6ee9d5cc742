import type { Source } from "../types.js";

/** The Straits Times (text by Reuters), in English, 2026-01-16. */
export const straitsTimes20260116: Source<"straits-times-2026-01-16"> = {
  id: "straits-times-2026-01-16",
  type: "article-newspaper",
  title: "Malaysia freezes army and police procurement decisions linked to corruption, PM says",
  publisher: "Reuters",
  publisherType: "news-agency",
  containerTitle: "The Straits Times",
  issued: "2026-01-16",
  accessed: "2026-11-28",
  language: "en",
  url: "https://www.straitstimes.com/asia/se-asia/malaysia-freezes-army-and-police-procurement-decisions-linked-to-corruption-pm-says",
};
