import type { Source } from "../types.js";

/** DefenseHere, in English, 2025-05. */
export const defensehere202505: Source<"defensehere-2025-05"> = {
  id: "defensehere-2025-05",
  type: "webpage",
  title: "South Korea advances KF-21 programme with the assembly of the first unit",
  titleIsDescription: true,
  publisher: "DefenseHere",
  publisherType: "trade-press",
  issued: "2025-05",
  accessed: "2026-11-28",
  language: "en",
  url: "https://defensehere.com/south-korea-advances-kf-21-program-with-first-unit-assembly",
  copies: { root: "DAPA announcement of 2025-05-20" },
};
