import type { Source } from "../types.js";

/** Malaysian Defence, in English, 2018. */
export const malaysianDefence2018: Source<"malaysian-defence-2018"> = {
  id: "malaysian-defence-2018",
  type: "webpage",
  title: "Revival of 6X6 – DSA 2018 Shorts",
  publisher: "Malaysian Defence",
  publisherType: "trade-press",
  issued: "2018",
  accessed: "2026-11-28",
  language: "en",
  url: "https://www.malaysiandefence.com/revival-of-6x6-dsa-2018-shorts/",
};
