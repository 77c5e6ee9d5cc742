import type { Source } from "../types.js";

/** Wikipedia, in English, undated. */
export const wikipediaChangwon: Source<"wikipedia-changwon"> = {
  id: "wikipedia-changwon",
  type: "entry-encyclopedia",
  title: "Changwon",
  publisher: "Wikipedia",
  publisherType: "reference",
  containerTitle: "FriendlyWiki",
  accessed: "2026-11-28",
  language: "en",
  url: "https://friendlywiki.com/article/index.php?title=Changwon",
  note: "Read in a mirror.",
};
