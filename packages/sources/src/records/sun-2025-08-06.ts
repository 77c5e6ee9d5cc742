import type { Source } from "../types.js";

/** The Sun (text by Bernama), in English, 2025-08-06. */
export const sun20250806: Source<"sun-2025-08-06"> = {
  id: "sun-2025-08-06",
  type: "article-newspaper",
  title: "PM Anwar discusses air force modernisation with RMAF chief",
  titleIsDescription: true,
  publisher: "Bernama",
  publisherType: "news-agency",
  containerTitle: "The Sun",
  issued: "2025-08-06",
  accessed: "2026-11-28",
  language: "en",
  url: "https://thesun.my/malaysia-news/pm-anwar-discusses-air-force-modernisation-with-rmaf-chief-OB14627779",
};
