import type { Source } from "../types.js";

/** Aviacionline, in English, 2023-05. */
export const aviacionline202305: Source<"aviacionline-2023-05"> = {
  id: "aviacionline-2023-05",
  type: "article-newspaper",
  title: "Malaysia signed purchase contract for 18 Korean FA-50 light fighters",
  titleIsDescription: true,
  publisher: "Aviacionline",
  publisherType: "trade-press",
  issued: "2023-05",
  accessed: "2026-11-23",
  language: "en",
  url: "https://aviacionline.com/2023/05/malaysia-signed-purchase-contract-for-18-korean-fa-50-light-fighters/",
  unread: "No copy was found on 2026-11-28.",
};
