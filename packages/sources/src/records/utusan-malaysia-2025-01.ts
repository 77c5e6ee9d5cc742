import type { Source } from "../types.js";

/** Utusan Malaysia, in Malay, 2025-01. */
export const utusanMalaysia202501: Source<"utusan-malaysia-2025-01"> = {
  id: "utusan-malaysia-2025-01",
  type: "article-newspaper",
  title: "Belanjawan 2025: Kementerian Pertahanan peruntukan separuh untuk aset",
  titleIsDescription: true,
  publisher: "Utusan Malaysia",
  publisherType: "news",
  issued: "2025-01",
  accessed: "2026-11-28",
  language: "ms",
  url: "https://utusan.com.my/nasional/2025/01/belanjawan-2025-kementerian-pertahanan-peruntukan-separuh-untuk-aset",
};
