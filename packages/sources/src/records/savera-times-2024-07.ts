import type { Source } from "../types.js";

/** The Savera Times, in English, 2024-07. */
export const saveraTimes202407: Source<"savera-times-2024-07"> = {
  id: "savera-times-2024-07",
  type: "article-newspaper",
  title: "South Korea, NATO sign agreement on military airworthiness certification",
  titleIsDescription: true,
  publisher: "The Savera Times",
  publisherType: "news",
  issued: "2024-07",
  accessed: "2026-11-23",
  language: "en",
  url: "https://thesaveratimes.com/international/south-korea-nato-sign-agreement-on-military-airworthiness-certification/?amp=1",
  note: "Cites Yonhap.",
};
