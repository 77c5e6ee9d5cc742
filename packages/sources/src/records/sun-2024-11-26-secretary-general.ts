import type { Source } from "../types.js";

/** The Sun, in English, 2024-11-26. */
export const sun20241126SecretaryGeneral: Source<"sun-2024-11-26-secretary-general"> = {
  id: "sun-2024-11-26-secretary-general",
  type: "article-newspaper",
  title: "Mindef sec-gen conferred honorary major-general rank",
  titleIsDescription: true,
  publisher: "The Sun",
  publisherType: "news",
  issued: "2024-11-26",
  accessed: "2026-11-28",
  language: "en",
  url: "https://thesun.my/malaysia-news/mindef-sec-gen-conferred-honorary-major-general-rank-DF13345237",
};
