import type { Source } from "../types.js";

/** Defensehere, in English, undated. */
export const defensehereMou: Source<"defensehere-mou"> = {
  id: "defensehere-mou",
  type: "webpage",
  title: "Korea and Malaysia sign defense industry cooperation MoU",
  titleIsDescription: true,
  publisher: "DefenseHere",
  publisherType: "trade-press",
  accessed: "2026-11-28",
  language: "en",
  url: "https://defensehere.com/korea-and-malaysia-sign-defense-industry-cooperation-mou/amp",
  copies: { root: "DAPA release of 2025-10-27 (wire copy)" },
};
