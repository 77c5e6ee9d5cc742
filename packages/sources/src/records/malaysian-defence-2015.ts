import type { Source } from "../types.js";

/** Malaysian Defence, in English, 2015. */
export const malaysianDefence2015: Source<"malaysian-defence-2015"> = {
  id: "malaysian-defence-2015",
  type: "webpage",
  title: "Work Re-started on PCU Gagah Samudera",
  publisher: "Malaysian Defence",
  publisherType: "trade-press",
  issued: "2015",
  accessed: "2026-11-28",
  language: "en",
  url: "https://www.malaysiandefence.com/work-re-started-on-pcu-gagah-samudera/amp/",
};
