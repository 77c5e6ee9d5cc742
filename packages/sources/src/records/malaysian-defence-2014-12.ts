import type { Source } from "../types.js";

/** Malaysian Defence, in English, 2014-12. */
export const malaysianDefence201412: Source<"malaysian-defence-2014-12"> = {
  id: "malaysian-defence-2014-12",
  type: "webpage",
  title: "RMN Training Ships Set to be Completed",
  publisher: "Malaysian Defence",
  publisherType: "trade-press",
  issued: "2014-12",
  accessed: "2026-11-28",
  language: "en",
  url: "https://www.malaysiandefence.com/rmn-training-ships-set-to-be-completed/",
};
