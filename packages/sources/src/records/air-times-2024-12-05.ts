import type { Source } from "../types.js";

/** Air Times, in Malay, 2024-12-05. */
export const airTimes20241205: Source<"air-times-2024-12-05"> = {
  id: "air-times-2024-12-05",
  type: "article-newspaper",
  title: "TUDM akan terima 18 Pesawat FLIT-LCA baharu menjelang 2026",
  publisher: "Air Times",
  publisherType: "trade-press",
  issued: "2024-12-05",
  accessed: "2026-11-28",
  language: "ms",
  url: "https://www.airtimes.my/2024/12/05/tudm-akan-terima-18-pesawat-flit-lca-baharu-menjelang-2026/",
  unread: "Only the first part could be read again on 2026-11-28.",
};
