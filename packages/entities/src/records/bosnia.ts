import type { Place } from "../types.js";

/** Region where Malaysian peacekeepers under the United Nations used the K200. */
export const bosnia: Place<"bosnia"> = {
  id: "bosnia",
  kind: "place",
  name: { en: "Bosnia", ko: "보스니아" },
  summary: {
    en: "Region where Malaysian peacekeepers under the United Nations used the K200.",
  },
  placeType: "region",
  evidence: [
    {
      supports: "name",
      source: "hankyung-1994-02-20",
      exact: "장갑차가 보스니아 내전에서",
      inferred: { name: "the English form is ours" },
    },
    {
      supports: "name",
      source: "hankook-ilbo-1994-04-01",
      exact: "국산장갑차가 보스니아전선에서 막강한",
      inferred: {
        name: "보스니아 stands only glued: 보스니아전선, 보스니아내전, 보스니아현지; the English form is ours",
      },
    },
    {
      supports: "name",
      source: "defense-studies-2009-04",
      exact: "Malaysian contingent in Bosnia",
      inferred: { name: "the English form; the Korean form is not on this page" },
    },
  ],
};
