import type { Statement } from "../types.js";

/** Placing key weapon systems and industrial programmes in the context of the MoU is important. */
export const weaponSystemsInContext: Statement<"weapon-systems-in-context"> = {
  id: "weapon-systems-in-context",
  kind: "statement",
  text: {
    en: "Placing key weapon systems and industrial programmes in the context of the MoU is important.",
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
