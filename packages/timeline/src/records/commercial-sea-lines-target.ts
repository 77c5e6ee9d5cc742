import type { TargetEvent } from "../types.js";

/**
 * South Korea aims to keep its commercial sea lines of communication secure, according to Defence
 * Security Asia.
 */
export const commercialSeaLinesTarget: TargetEvent<"commercial-sea-lines-target"> = {
  id: "commercial-sea-lines-target",
  kind: "target",
  name: { en: "Secure commercial sea lines of communication" },
  summary: {
    en: "South Korea aims to keep its commercial sea lines of communication secure, according to Defence Security Asia.",
  },
  modality: "target",
  by: "south-korea",
  participants: [{ entity: "south-korea", role: "actor" }],
  evidence: [
    {
      supports: ["name", "modality", "participants"],
      source: "dsa-pact-2025",
      paragraph: 68,
      exact: "South Korea seeks to secure its",
    },
    {
      supports: "name",
      source: "dsa-pact-2025",
      paragraph: 68,
      exact: "its commercial sea-lines of communication",
    },
  ],
};
