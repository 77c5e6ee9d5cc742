import type { Source } from "../types.js";

/** Ministry of Defence of Malaysia, in English, undated. */
export const malaysianMinistryOfDefenceHistory: Source<"malaysian-ministry-of-defence-history"> = {
  id: "malaysian-ministry-of-defence-history",
  type: "webpage",
  title: "History of the Ministry of Defence",
  titleIsDescription: true,
  publisher: "Ministry of Defence of Malaysia",
  publisherType: "official",
  accessed: "2026-11-28",
  language: "en",
  url: "http://www.mod.gov.my/en/mengenai-kami-7/background.html",
};
