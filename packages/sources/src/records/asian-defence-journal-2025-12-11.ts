import type { Source } from "../types.js";

/** Asian Defence Journal, in English, 2025-12-11. */
export const asianDefenceJournal20251211: Source<"asian-defence-journal-2025-12-11"> = {
  id: "asian-defence-journal-2025-12-11",
  type: "webpage",
  title: "Malaysia Reaffirms Air Force Modernisation Route",
  publisher: "Asian Defence Journal",
  publisherType: "trade-press",
  issued: "2025-12-11",
  accessed: "2026-11-28",
  language: "en",
  url: "https://adj.com.my/2025/12/11/malaysia-reaffirms-air-force-modernisation-route",
};
