import type { Source } from "../types.js";

/** VietnamPlus, in English, 2023-05-22. */
export const vietnamplus20230522: Source<"vietnamplus-2023-05-22"> = {
  id: "vietnamplus-2023-05-22",
  type: "article-newspaper",
  title: "Malaysia expects LIMA 2023 to generate approximately 4 billion USD in business pledges",
  publisher: "VietnamPlus",
  publisherType: "news-agency",
  issued: "2023-05-22",
  accessed: "2026-11-28",
  language: "en",
  url: "https://en.vietnamplus.vn/malaysia-expects-lima-2023-to-generate-approximately-4-billion-usd-in-business-pledges/253431.vnp",
};
