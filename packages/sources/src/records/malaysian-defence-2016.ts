import type { Source } from "../types.js";

/** Malaysian Defence, in English, 2016. */
export const malaysianDefence2016: Source<"malaysian-defence-2016"> = {
  id: "malaysian-defence-2016",
  type: "webpage",
  title: "No 6 Skuadron Transferred to Labuan AB",
  publisher: "Malaysian Defence",
  publisherType: "trade-press",
  issued: "2016",
  accessed: "2026-11-28",
  language: "en",
  url: "https://malaysiandefence.com/no-6-skuadron-now-labuan-ab",
};
