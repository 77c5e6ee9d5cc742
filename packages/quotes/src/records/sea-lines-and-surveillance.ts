import type { Statement } from "../types.js";

/**
 * South Korea and Malaysia both emphasise the security of sea lines of communication and the
 * surveillance of contested waters.
 */
export const seaLinesAndSurveillance: Statement<"sea-lines-and-surveillance"> = {
  id: "sea-lines-and-surveillance",
  kind: "statement",
  text: {
    en: "South Korea and Malaysia both emphasise the security of sea lines of communication and the surveillance of contested waters.",
  },
  speaker: "defence-security-asia",
  purpose: "aim",
  modality: "ongoing",
  subjects: [
    "malaysia",
    "south-korea",
    "maritime-domain-awareness",
    "sea-lines-of-communication-security",
  ],
  evidence: [
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 41,
      exact: "both states emphasise sea-lines of communication",
    },
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 41,
      exact: "surveillance of contested waters",
    },
  ],
};
