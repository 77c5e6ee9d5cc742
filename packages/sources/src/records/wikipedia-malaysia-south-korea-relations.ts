import type { Source } from "../types.js";

/** Wikipedia, in English, undated. */
export const wikipediaMalaysiaSouthKoreaRelations: Source<"wikipedia-malaysia-south-korea-relations"> =
  {
    id: "wikipedia-malaysia-south-korea-relations",
    type: "entry-encyclopedia",
    title: "Malaysia–South Korea relations",
    publisher: "Wikipedia",
    publisherType: "reference",
    accessed: "2026-11-28",
    language: "en",
    url: "https://en.wikipedia.org/wiki/Malaysia-South_Korea_relations",
  };
