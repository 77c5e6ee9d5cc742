import type { Statement } from "../types.js";

/**
 * The defence-industry memorandum has implications on several levels, with military, industrial and
 * geopolitical outcomes.
 */
export const pactMultilayeredImplications: Statement<"pact-multilayered-implications"> = {
  id: "pact-multilayered-implications",
  kind: "statement",
  text: {
    en: "The defence-industry memorandum has implications on several levels, with military, industrial and geopolitical outcomes.",
  },
  speaker: "defence-security-asia",
  purpose: "assessment",
  modality: "claimed",
  subjects: ["defence-industry-mou"],
  evidence: [
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 39,
      exact: "multiple layers of implication",
    },
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 39,
      exact: "implication including military, industrial",
    },
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 39,
      exact: "military, industrial and geopolitical outcomes",
    },
  ],
};
