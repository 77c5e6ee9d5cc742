import type { MilestoneEvent } from "../types.js";

/**
 * The fourth KF-21 prototype made the last flight of the development tests on 12 January 2026,
 * according to South Korea's DAPA.
 */
export const kf21FlightTestsCompletion: MilestoneEvent<"kf-21-flight-tests-completion"> = {
  id: "kf-21-flight-tests-completion",
  kind: "milestone",
  name: { en: "End of the KF-21's development flight tests" },
  summary: {
    en: "The fourth KF-21 prototype made the last flight of the development tests on 12 January 2026, according to South Korea's DAPA.",
  },
  date: "2026-01-12",
  modality: "occurred",
  participants: [{ entity: "dapa", role: "actor" }],
  platforms: [{ platform: "kf-21-boramae" }],
  evidence: [
    {
      supports: ["name", "date", "modality", "participants", "platforms"],
      source: "china-daily-brief-2026-01",
      exact: [
        "January 12 by the fourth prototype",
        "final developmental sortie",
        "Defence Acquisition Programme Administration (DAPA) said",
        "KF-21 fighter has completed",
      ],
      inferred: {
        date: 'January 12 without the year; 2026 as our file has it (issued 2026-01); no year where seen, deliveries due "in the second half of the year"',
      },
      by: "dapa",
    },
  ],
};
