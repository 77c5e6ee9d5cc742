import type { Source } from "../types.js";

/** Wikipedia, in English, undated. */
export const wikipediaKuantanAirport: Source<"wikipedia-kuantan-airport"> = {
  id: "wikipedia-kuantan-airport",
  type: "entry-encyclopedia",
  title: "Sultan Haji Ahmad Shah Airport",
  publisher: "Wikipedia",
  publisherType: "reference",
  accessed: "2026-11-28",
  language: "en",
  url: "https://en.m.wikipedia.org/wiki/Kuantan_Airport",
};
