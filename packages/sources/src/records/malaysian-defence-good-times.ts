import type { Source } from "../types.js";

/** Malaysian Defence, in English, undated. */
export const malaysianDefenceGoodTimes: Source<"malaysian-defence-good-times"> = {
  id: "malaysian-defence-good-times",
  type: "post-weblog",
  title: "Good Times, Bad Times",
  publisher: "Malaysian Defence",
  publisherType: "trade-press",
  accessed: "2026-11-28",
  language: "en",
  url: "https://www.malaysiandefence.com/good-times-bad-times/",
};
