import type { Statement } from "../types.js";

/**
 * The model of the partnership supports Malaysia's national objective to upskill its workforce and
 * manufacture more components locally.
 */
export const supportForMalaysianObjective: Statement<"support-for-malaysian-objective"> = {
  id: "support-for-malaysian-objective",
  kind: "statement",
  text: {
    en: "The model of the partnership supports Malaysia's national objective to upskill its workforce and manufacture more components locally.",
  },
  speaker: "defence-security-asia",
  purpose: "assessment",
  modality: "claimed",
  subjects: ["defence-industry-mou", "malaysia"],
  evidence: [
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 45,
      exact: "also supports Malaysia’s national objective",
    },
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 45,
      exact: "upskill its domestic workforce",
    },
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 45,
      exact: "increase local component manufacturing",
    },
  ],
};
