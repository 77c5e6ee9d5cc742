import type { Source } from "../types.js";

/** Defense Studies, in English, 2009-04. */
export const defenseStudies200904: Source<"defense-studies-2009-04"> = {
  id: "defense-studies-2009-04",
  type: "post-weblog",
  title: "Malaysia is First KIFV Export Customer",
  titleIsDescription: true,
  publisher: "Defense Studies",
  publisherType: "trade-press",
  issued: "2009-04",
  accessed: "2026-11-28",
  language: "en",
  url: "http://defense-studies.blogspot.com/2009/04/malaysia-is-first-kifv-export-customer.html?m=1",
  copies: { root: "Trade-press item of about 1993" },
  note: "Reposts a trade-press item of about 1993.",
};
