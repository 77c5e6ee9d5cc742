import type { Source } from "../types.js";

/** Perajurit, in Malay, 2023-09. */
export const perajurit202309: Source<"perajurit-2023-09"> = {
  id: "perajurit-2023-09",
  type: "webpage",
  title: "Flash Point – Laut China Selatan",
  publisher: "Perajurit",
  publisherType: "trade-press",
  issued: "2023-09",
  accessed: "2026-11-28",
  language: "ms",
  url: "https://perajurit.com/2023/09/flash-point-laut-china-selatan/",
};
