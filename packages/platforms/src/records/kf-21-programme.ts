import type { Programme } from "../types.js";

/**
 * South Korea's own programme for the KF-21 Boramae fighter. Malaysia might in future take part in
 * its subsystems.
 */
export const kf21Programme: Programme<"kf-21-programme"> = {
  id: "kf-21-programme",
  kind: "programme",
  name: { en: "KF-21 Boramae fighter programme" },
  summary: {
    en: "South Korea's own programme for the KF-21 Boramae fighter. Malaysia might in future take part in its subsystems.",
  },
  category: "aircraft",
  origin: "south-korea",
  standing: "prospective",
  features: [
    {
      feature: { en: "Indigenous development" },
      modality: "occurred",
      evidence: [
        {
          supports: ["feature", "modality"],
          source: "dsa-pact-2025",
          paragraph: 63,
          exact: "indigenous KF-21 Boramae fighter programme",
        },
      ],
    },
  ],
  platforms: ["kf-21-boramae"],
  evidence: [
    {
      supports: ["name", "origin", "platforms"],
      source: "dsa-pact-2025",
      paragraph: 63,
      exact: "South Korea’s indigenous KF-21 Boramae fighter",
    },
    {
      supports: ["name", "platforms"],
      source: "dsa-pact-2025",
      paragraph: 63,
      exact: "indigenous KF-21 Boramae fighter programme",
    },
    {
      supports: "standing",
      source: "dsa-pact-2025",
      paragraph: 66,
      exact: "subsystem participation for the KF-21",
    },
  ],
};
