import type { Source } from "../types.js";

/** Defense Studies, in English, 2014-08-22. */
export const defenseStudies20140822: Source<"defense-studies-2014-08-22"> = {
  id: "defense-studies-2014-08-22",
  type: "post-weblog",
  title: "Malaysian Training Ships Delayed by Financial Issues",
  titleIsDescription: true,
  publisher: "Defense Studies",
  publisherType: "trade-press",
  issued: "2014-08-22",
  accessed: "2026-11-28",
  language: "en",
  url: "http://defense-studies.blogspot.com/2014/08/malaysian-training-ships-delayed-by.html?m=1",
  copies: { root: "Jane's" },
  note: "Quotes Jane's.",
};
