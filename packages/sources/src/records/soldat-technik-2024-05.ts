import type { Source } from "../types.js";

/** Soldat & Technik, in German, 2024-05. */
export const soldatTechnik202405: Source<"soldat-technik-2024-05"> = {
  id: "soldat-technik-2024-05",
  type: "article-newspaper",
  title: "Chunmoo MLRS im Wettbewerb für Malaysia",
  titleIsDescription: true,
  publisher: "Soldat & Technik",
  publisherType: "trade-press",
  issued: "2024-05",
  accessed: "2026-11-28",
  language: "de",
  url: "https://soldat-und-technik.de/2024/05/bewaffnung/38165/chunmoo-mlrs-im-wettbewerb-fuer-malaysia/",
  copies: { root: "Hanwha Aerospace release of May 2024 (Chunmoo)" },
};
