import type { TargetEvent } from "../types.js";

/** South Korea has the ambition of being a defence exporter of the top tier. */
export const topTierExporterTarget: TargetEvent<"top-tier-exporter-target"> = {
  id: "top-tier-exporter-target",
  kind: "target",
  name: { en: "Top-tier defence exporter" },
  summary: { en: "South Korea has the ambition of being a defence exporter of the top tier." },
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
