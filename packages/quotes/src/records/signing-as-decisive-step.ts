import type { Statement } from "../types.js";

/** The signing of the defence-industry memorandum is a decisive step. */
export const signingAsDecisiveStep: Statement<"signing-as-decisive-step"> = {
  id: "signing-as-decisive-step",
  kind: "statement",
  text: { en: "The signing of the defence-industry memorandum is a decisive step." },
  speaker: "defence-security-asia",
  purpose: "assessment",
  modality: "claimed",
  subjects: ["defence-industry-mou-signing"],
  evidence: [
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 3,
      exact: "In a decisive step",
    },
  ],
};
