import type { Source } from "../types.js";

/** Wikipedia, in English, undated. */
export const wikipediaSacheonAirport: Source<"wikipedia-sacheon-airport"> = {
  id: "wikipedia-sacheon-airport",
  type: "entry-encyclopedia",
  title: "Sacheon Airport",
  publisher: "Wikipedia",
  publisherType: "reference",
  containerTitle: "WikiMili",
  accessed: "2026-11-28",
  language: "en",
  url: "https://wikimili.com/en/Sacheon_Airport",
  note: "Read in a mirror.",
};
