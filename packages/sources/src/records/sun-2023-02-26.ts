import type { Source } from "../types.js";

/** The Sun, in English, 2023-02-26. */
export const sun20230226: Source<"sun-2023-02-26"> = {
  id: "sun-2023-02-26",
  type: "article-newspaper",
  title: "Adly: Purchase of fighter jets from South Korea takes into account various factors",
  titleIsDescription: true,
  publisher: "The Sun",
  publisherType: "news",
  issued: "2023-02-26",
  accessed: "2026-11-28",
  language: "en",
  url: "https://www.thesundaily.my/local/adly-purchase-of-fighter-jets-from-south-korea-takes-into-account-various-factors-LP10684197",
};
