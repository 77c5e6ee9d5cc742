import type { TargetEvent } from "../types.js";

/**
 * South Korea and Malaysia both emphasise the security of sea lines of communication, according to
 * Defence Security Asia.
 */
export const seaLinesOfCommunicationSecurity: TargetEvent<"sea-lines-of-communication-security"> = {
  id: "sea-lines-of-communication-security",
  kind: "target",
  name: { en: "Security of sea lines of communication" },
  summary: {
    en: "South Korea and Malaysia both emphasise the security of sea lines of communication, according to Defence Security Asia.",
  },
  modality: "ongoing",
  by: "defence-security-asia",
  participants: [
    { entity: "south-korea", role: "actor" },
    { entity: "malaysia", role: "actor" },
  ],
  evidence: [
    {
      supports: ["modality", "participants"],
      source: "dsa-pact-2025",
      paragraph: 41,
      exact: "where both states emphasise",
      inferred: { participants: "“both states”: South Korea and Malaysia" },
    },
    {
      supports: "name",
      source: "dsa-pact-2025",
      paragraph: 41,
      exact: "sea-lines of communication security",
    },
  ],
};
