import type { Source } from "../types.js";

/** ASEAN MilDef, in English, 2014-11. */
export const aseanMildef201411: Source<"asean-mildef-2014-11"> = {
  id: "asean-mildef-2014-11",
  type: "post-weblog",
  title: "DSME signs contract to deliver 6 Missile Surface Corvettes (MSC) to Royal Malaysian Navy",
  publisher: "ASEAN MilDef",
  publisherType: "trade-press",
  issued: "2014-11",
  accessed: "2026-11-28",
  language: "en",
  url: "http://www.aseanmildef.com/2014/11/dsme-signs-contract-to-deliver-6.html",
  copies: { root: "DSME release of 2014-11-24" },
};
