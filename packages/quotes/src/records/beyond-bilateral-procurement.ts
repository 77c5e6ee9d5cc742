import type { Statement } from "../types.js";

/** The defence-industry memorandum goes beyond traditional bilateral cooperation in procurement. */
export const beyondBilateralProcurement: Statement<"beyond-bilateral-procurement"> = {
  id: "beyond-bilateral-procurement",
  kind: "statement",
  text: {
    en: "The defence-industry memorandum goes beyond traditional bilateral cooperation in procurement.",
  },
  speaker: "defence-security-asia",
  purpose: "assessment",
  modality: "claimed",
  subjects: ["defence-industry-mou"],
  evidence: [
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 85,
      exact: "transcends traditional bilateral procurement cooperation",
    },
  ],
};
