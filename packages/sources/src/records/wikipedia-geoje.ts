import type { Source } from "../types.js";

/** Wikipedia, in German, undated. */
export const wikipediaGeoje: Source<"wikipedia-geoje"> = {
  id: "wikipedia-geoje",
  type: "entry-encyclopedia",
  title: "Geoje",
  publisher: "Wikipedia",
  publisherType: "reference",
  containerTitle: "de-academic.com",
  accessed: "2026-11-28",
  language: "de",
  url: "http://de.academic.ru/dic.nsf/dewiki/2375056",
  note: "Read in a mirror.",
};
