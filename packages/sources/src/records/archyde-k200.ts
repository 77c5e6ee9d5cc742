import type { Source } from "../types.js";

/** Archyde, in English, undated. */
export const archydeK200: Source<"archyde-k200"> = {
  id: "archyde-k200",
  type: "webpage",
  title: "Malaysia’s K200 Upgrade Signals a Broader Shift in Regional Defense Modernization",
  publisher: "Archyde",
  publisherType: "news",
  accessed: "2026-11-28",
  language: "en",
  url: "https://www.archyde.com/malaysia-upgrades-k200-fighting-vehicle-new-specs",
};
