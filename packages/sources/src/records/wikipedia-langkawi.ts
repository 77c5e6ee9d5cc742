import type { Source } from "../types.js";

/** Wikipedia, in English, undated. */
export const wikipediaLangkawi: Source<"wikipedia-langkawi"> = {
  id: "wikipedia-langkawi",
  type: "entry-encyclopedia",
  title: "Langkawi",
  publisher: "Wikipedia",
  publisherType: "reference",
  accessed: "2026-11-28",
  language: "en",
  url: "https://wikiclassic.com/wiki/Pulau_Langkawi",
  note: "Read in a mirror.",
};
