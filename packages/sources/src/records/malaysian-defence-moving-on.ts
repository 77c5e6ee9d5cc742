import type { Source } from "../types.js";

/** Malaysian Defence, in English, undated. */
export const malaysianDefenceMovingOn: Source<"malaysian-defence-moving-on"> = {
  id: "malaysian-defence-moving-on",
  type: "webpage",
  title: "Moving On RMN",
  publisher: "Malaysian Defence",
  publisherType: "trade-press",
  accessed: "2026-11-28",
  language: "en",
  url: "https://www.malaysiandefence.com/moving-on-rmn/",
};
