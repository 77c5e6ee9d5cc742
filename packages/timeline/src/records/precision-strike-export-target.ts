import type { TargetEvent } from "../types.js";

/**
 * South Korea aims to export long-range and precision-strike systems to vetted partners, according
 * to Defence Security Asia.
 */
export const precisionStrikeExportTarget: TargetEvent<"precision-strike-export-target"> = {
  id: "precision-strike-export-target",
  kind: "target",
  name: { en: "Export of long-range and precision-strike systems" },
  summary: {
    en: "South Korea aims to export long-range and precision-strike systems to vetted partners, according to Defence Security Asia.",
  },
  modality: "target",
  by: "south-korea",
  participants: [
    { entity: "south-korea", role: "actor" },
    { entity: "vetted-partners", role: "recipient" },
  ],
  platforms: [{ platform: "long-range-precision-strike" }],
  evidence: [
    {
      supports: "participants",
      source: "dsa-pact-2025",
      paragraph: 70,
      exact: "South Korea has accelerated its development",
    },
    {
      supports: ["name", "platforms"],
      source: "dsa-pact-2025",
      paragraph: 70,
      exact: "long-range and precision-strike capabilities",
    },
    {
      supports: ["name", "modality"],
      source: "dsa-pact-2025",
      paragraph: 70,
      exact: "aims to export such systems to",
    },
    {
      supports: "participants",
      source: "dsa-pact-2025",
      paragraph: 70,
      exact: ["such systems to vetted partners", "South Korea has accelerated its development"],
    },
  ],
};
