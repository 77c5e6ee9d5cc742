import type { TargetEvent } from "../types.js";

/** South Korea aims to become a top-tier defence exporter, according to Defence Security Asia. */
export const topTierExporterTarget: TargetEvent<"top-tier-exporter-target"> = {
  id: "top-tier-exporter-target",
  kind: "target",
  name: { en: "South Korean ambition to be a top-tier defence exporter" },
  summary: {
    en: "South Korea aims to become a top-tier defence exporter, according to Defence Security Asia.",
  },
  modality: "target",
  by: "south-korea",
  participants: [{ entity: "south-korea", role: "actor" }],
  evidence: [
    {
      supports: "name",
      source: "dsa-pact-2025",
      paragraph: 46,
      exact: "a top-tier defence exporter",
    },
    {
      supports: ["modality", "participants"],
      source: "dsa-pact-2025",
      paragraph: 46,
      exact: "For South Korea, the agreement expands",
    },
    {
      supports: "modality",
      source: "dsa-pact-2025",
      paragraph: 46,
      exact: "its ambition to become a top-tier",
    },
  ],
};
