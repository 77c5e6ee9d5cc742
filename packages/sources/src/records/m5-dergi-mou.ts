import type { Source } from "../types.js";

/** M5 Dergi, in English, undated. */
export const m5DergiMou: Source<"m5-dergi-mou"> = {
  id: "m5-dergi-mou",
  type: "webpage",
  title: "South Korea, Malaysia Sign Defense Pact on Weapons Development",
  publisher: "M5 Dergi",
  publisherType: "trade-press",
  accessed: "2026-11-28",
  language: "en",
  url: "https://defence.m5dergi.com/one-cikan/south-korea-malaysia-sign-defense-pact-on-weapons-development",
  copies: { root: "DAPA release of 2025-10-27 (wire copy)" },
  note: "Carries the text of “The Defense Post”. G-enews 2025-10-29 dates that report to 28 Oct 2025.",
};
