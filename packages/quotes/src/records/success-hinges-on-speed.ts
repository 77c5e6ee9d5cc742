import type { Statement } from "../types.js";

/**
 * Success of the memorandum will depend on how fast both sides can set up joint R&D, lines for
 * co-production and shared export channels.
 */
export const successHingesOnSpeed: Statement<"success-hinges-on-speed"> = {
  id: "success-hinges-on-speed",
  kind: "statement",
  text: {
    en: "Success of the memorandum will depend on how fast both sides can set up joint R&D, lines for co-production and shared export channels.",
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
