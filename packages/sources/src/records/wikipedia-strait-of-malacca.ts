import type { Source } from "../types.js";

/** Wikipedia, in English, undated. */
export const wikipediaStraitOfMalacca: Source<"wikipedia-strait-of-malacca"> = {
  id: "wikipedia-strait-of-malacca",
  type: "entry-encyclopedia",
  title: "Strait of Malacca",
  publisher: "Wikipedia",
  publisherType: "reference",
  accessed: "2026-11-23",
  language: "en",
  url: "https://wikiclassic.com/wiki/Selat_Melaka",
  note: "Read in a mirror.",
  unread: "No copy was found on 2026-11-28.",
};
