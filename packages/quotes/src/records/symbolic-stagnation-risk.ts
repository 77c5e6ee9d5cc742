import type { Statement } from "../types.js";

/**
 * Unless it is translated into programmes and outcomes, the memorandum could end in symbolic
 * stagnation.
 */
export const symbolicStagnationRisk: Statement<"symbolic-stagnation-risk"> = {
  id: "symbolic-stagnation-risk",
  kind: "statement",
  text: {
    en: "Unless it is translated into programmes and outcomes, the memorandum could end in symbolic stagnation.",
  },
  speaker: "defence-security-asia",
  purpose: "risk",
  modality: "possible",
  subjects: ["defence-industry-mou"],
  evidence: [
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 54,
      exact: "outcomes to avoid symbolic stagnation",
    },
  ],
};
