import type { TargetEvent } from "../types.js";

/**
 * South Korea pursues a strategy of exporting advanced platforms to emerging defence customers,
 * according to Defence Security Asia.
 */
export const advancedPlatformExportTarget: TargetEvent<"advanced-platform-export-target"> = {
  id: "advanced-platform-export-target",
  kind: "target",
  name: { en: "Export of advanced platforms to emerging customers" },
  summary: {
    en: "South Korea pursues a strategy of exporting advanced platforms to emerging defence customers, according to Defence Security Asia.",
  },
  modality: "target",
  by: "south-korea",
  participants: [{ entity: "south-korea", role: "actor" }],
  evidence: [
    {
      supports: ["name", "modality", "participants"],
      source: "dsa-pact-2025",
      paragraph: 10,
      exact: "South Korea’s strategy to export",
    },
    {
      supports: "name",
      source: "dsa-pact-2025",
      paragraph: 10,
      exact: "platforms to emerging defence customers",
    },
  ],
};
