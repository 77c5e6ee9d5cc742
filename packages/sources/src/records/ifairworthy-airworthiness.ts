import type { Source } from "../types.js";

/** ifairworthy.com, in English, undated. */
export const ifairworthyAirworthiness: Source<"ifairworthy-airworthiness"> = {
  id: "ifairworthy-airworthiness",
  type: "webpage",
  title: "South Korea, Malaysia Sign Military Aircraft Airworthiness Deal",
  publisher: "ifairworthy.com",
  publisherType: "other",
  accessed: "2026-11-28",
  language: "en",
  url: "https://ifairworthy.com/south-korea-malaysia-sign-military-aircraft-airworthiness-deal",
  copies: { root: "DAPA release of 2025-10-21 (airworthiness)" },
};
