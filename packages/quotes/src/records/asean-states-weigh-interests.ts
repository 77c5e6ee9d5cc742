import type { Statement } from "../types.js";

/**
 * ASEAN states are weighing their national interests against global strategic competition in the
 * region.
 */
export const aseanStatesWeighInterests: Statement<"asean-states-weigh-interests"> = {
  id: "asean-states-weigh-interests",
  kind: "statement",
  text: {
    en: "ASEAN states are weighing their national interests against global strategic competition in the region.",
  },
  speaker: "defence-security-asia",
  purpose: "background",
  modality: "ongoing",
  subjects: ["asean", "southeast-asian-states", "global-strategic-competition"],
  evidence: [
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 82,
      exact: "ASEAN states weigh national interests",
    },
    {
      supports: "text",
      source: "dsa-pact-2025",
      paragraph: 82,
      exact: "against global strategic competition",
    },
  ],
};
