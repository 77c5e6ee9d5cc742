import type { Statement } from "../types.js";

/**
 * Whether the pact succeeds will depend on how soon joint R&D, lines for co-production and shared
 * channels for export can be set up.
 */
export const successHingesOnSpeed: Statement<"success-hinges-on-speed"> = {
  id: "success-hinges-on-speed",
  kind: "statement",
  text: {
    en: "Whether the pact succeeds will depend on how soon joint R&D, lines for co-production and shared channels for export can be set up.",
  },
  speaker: "defence-security-asia",
  purpose: "assessment",
  modality: "expected",
  subjects: ["defence-industry-mou", "build-joint-channels-fast"],
  evidence: [
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 55,
      exact: "will hinge on how fast",
    },
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 55,
      exact: "how fast joint R&D",
    },
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 55,
      exact: "joint R&D, co-production lines",
    },
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 55,
      exact: "shared export channels",
    },
  ],
};
