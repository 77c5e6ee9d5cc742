import type { Source } from "../types.js";

/** Malaysian Defence, in English, 2023-12-12. */
export const malaysianDefence20231212: Source<"malaysian-defence-2023-12-12"> = {
  id: "malaysian-defence-2023-12-12",
  type: "webpage",
  title: "New Defence Minister 2023",
  publisher: "Malaysian Defence",
  publisherType: "trade-press",
  issued: "2023-12-12",
  accessed: "2026-11-28",
  language: "en",
  url: "https://www.malaysiandefence.com/new-defence-minister-2023/",
};
