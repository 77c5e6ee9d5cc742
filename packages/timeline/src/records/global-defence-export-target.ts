import type { TargetEvent } from "../types.js";

/**
 * South Korea has objectives for its global defence exports, according to Defence Security Asia.
 */
export const globalDefenceExportTarget: TargetEvent<"global-defence-export-target"> = {
  id: "global-defence-export-target",
  kind: "target",
  name: { en: "South Korea's global defence-export objectives" },
  summary: {
    en: "South Korea has objectives for its global defence exports, according to Defence Security Asia.",
  },
  modality: "target",
  by: "south-korea",
  participants: [{ entity: "south-korea", role: "actor" }],
  evidence: [
    {
      supports: ["name", "modality"],
      source: "dsa-pact-2025",
      paragraph: 93,
      exact: "its global defence-export objectives",
    },
    {
      supports: "participants",
      source: "dsa-pact-2025",
      paragraph: 93,
      exact: "provide South Korea with a strong",
    },
  ],
};
