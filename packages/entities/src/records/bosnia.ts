import type { Place } from "../types.js";

/** Where Malaysian peacekeepers under the United Nations used the K200. */
export const bosnia: Place<"bosnia"> = {
  id: "bosnia",
  kind: "place",
  name: { en: "Bosnia", ko: "보스니아" },
  summary: { en: "Where Malaysian peacekeepers under the United Nations used the K200." },
  placeType: "region",
  evidence: [
    { supports: "name", source: "hankyung-1994-02-20", topic: "use of the K200 in Bosnia" },
    { supports: "name", source: "hankook-ilbo-1994-04-01", topic: "use of the K200 in Bosnia" },
    {
      supports: "name",
      source: "defense-studies-2009-04",
      topic: "Malaysian contingent in Bosnia",
    },
  ],
};
