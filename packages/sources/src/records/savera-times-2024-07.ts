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
  accessed: "2026-11-28",
  language: "en",
  url: "https://thesaveratimes.com/international/south-korea-nato-sign-agreement-on-military-airworthiness-certification/?amp=1",
  copies: { root: "IANS report of 2024-07-12" },
  note: "Cites Yonhap.",
};
