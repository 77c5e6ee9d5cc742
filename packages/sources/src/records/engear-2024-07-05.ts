import type { Source } from "../types.js";

/** Engear, in English, 2024-07-05. */
export const engear20240705: Source<"engear-2024-07-05"> = {
  id: "engear-2024-07-05",
  type: "article-newspaper",
  title: "RMN receives only four out of 18 planned vessels – audit report",
  publisher: "Engear",
  publisherType: "other",
  issued: "2024-07-05",
  accessed: "2026-11-28",
  language: "en",
  url: "https://en.engear.tv/news/2024/07/05/rmn-receives-only-four-out-of-18-planned-vessels-audit-report/511175/",
  copies: { root: "Malaysian Auditor-General's Report 2/2024" },
};
