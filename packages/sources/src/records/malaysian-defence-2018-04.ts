import type { Source } from "../types.js";

/** Malaysian Defence, in English, 2018-04. */
export const malaysianDefence201804: Source<"malaysian-defence-2018-04"> = {
  id: "malaysian-defence-2018-04",
  type: "webpage",
  title: "Teguh and Gagah Samudera Commissioned",
  publisher: "Malaysian Defence",
  publisherType: "trade-press",
  issued: "2018-04",
  accessed: "2026-11-28",
  language: "en",
  url: "https://www.malaysiandefence.com/teguh-and-gagah-samudera-commissioned/",
};
