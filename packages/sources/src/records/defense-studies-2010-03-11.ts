import type { Source } from "../types.js";

/** Defense Studies, in English, 2010-03-11. */
export const defenseStudies20100311: Source<"defense-studies-2010-03-11"> = {
  id: "defense-studies-2010-03-11",
  type: "post-weblog",
  title: "Korea’s Hyangro Bong fills gap in Malaysian LST capability",
  publisher: "Defense Studies",
  publisherType: "trade-press",
  issued: "2010-03-11",
  accessed: "2026-11-28",
  language: "en",
  url: "http://defense-studies.blogspot.com/2010/03/koreas-hyangro-bong-fills-gap-in.html",
};
