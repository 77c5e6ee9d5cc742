import type { Source } from "../types.js";

/** Wikipedia, in English, undated. */
export const wikipediaWismaKementah: Source<"wikipedia-wisma-kementah"> = {
  id: "wikipedia-wisma-kementah",
  type: "entry-encyclopedia",
  title: "Wisma Kementah",
  publisher: "Wikipedia",
  publisherType: "reference",
  accessed: "2026-11-28",
  language: "en",
  url: "https://en.wikipedia.org/wiki/Wisma_Kementah",
};
