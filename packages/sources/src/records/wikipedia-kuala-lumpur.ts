import type { Source } from "../types.js";

/** Wikipedia, in Scots, undated. */
export const wikipediaKualaLumpur: Source<"wikipedia-kuala-lumpur"> = {
  id: "wikipedia-kuala-lumpur",
  type: "entry-encyclopedia",
  title: "Kuala Lumpur",
  publisher: "Wikipedia",
  publisherType: "reference",
  accessed: "2026-11-28",
  language: "sco",
  url: "https://sco.wikipedia.org/wiki/Kuala_Lumpur",
};
