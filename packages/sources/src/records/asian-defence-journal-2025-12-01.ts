import type { Source } from "../types.js";

/** Asian Defence Journal, in English, 2025-12-01. */
export const asianDefenceJournal20251201: Source<"asian-defence-journal-2025-12-01"> = {
  id: "asian-defence-journal-2025-12-01",
  type: "webpage",
  title: "Malaysia Lines Up Self-Propelled Howitzer Procurement",
  publisher: "Asian Defence Journal",
  publisherType: "trade-press",
  issued: "2025-12-01",
  accessed: "2026-11-28",
  language: "en",
  url: "https://adj.com.my/2025/12/01/malaysia-lines-up-self-propelled-howitzer-procurement",
};
