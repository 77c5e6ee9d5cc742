import type { Statement } from "../types.js";

/**
 * It is important to place key weapon systems and industrial programmes in the context of the
 * memorandum.
 */
export const weaponSystemsInContext: Statement<"weapon-systems-in-context"> = {
  id: "weapon-systems-in-context",
  kind: "statement",
  text: {
    en: "It is important to place key weapon systems and industrial programmes in the context of the memorandum.",
  },
  speaker: "defence-security-asia",
  purpose: "assessment",
  modality: "recommended",
  subjects: ["defence-industry-mou"],
  evidence: [
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 59,
      exact: "important to situate key weapon-systems",
    },
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 59,
      exact: "weapon-systems and industrial programmes",
    },
  ],
};
