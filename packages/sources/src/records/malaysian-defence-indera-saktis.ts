import type { Source } from "../types.js";

/** Malaysian Defence, in English, undated. */
export const malaysianDefenceInderaSaktis: Source<"malaysian-defence-indera-saktis"> = {
  id: "malaysian-defence-indera-saktis",
  type: "webpage",
  title: "Rehulling or Replacing The Indera Saktis?",
  publisher: "Malaysian Defence",
  publisherType: "trade-press",
  accessed: "2026-11-28",
  language: "en",
  url: "https://www.malaysiandefence.com/rehulling-or-replacing-the-indera-saktis/",
};
