import type { Statement } from "../types.js";

/** Alignment of goals must keep the memorandum focused on real capability outcomes. */
export const realCapabilityOutcomesAim: Statement<"real-capability-outcomes-aim"> = {
  id: "real-capability-outcomes-aim",
  kind: "statement",
  text: {
    en: "Alignment of goals must keep the memorandum focused on real capability outcomes.",
  },
  speaker: "defence-security-asia",
  purpose: "aim",
  modality: "recommended",
  subjects: ["defence-industry-mou", "align-strategic-goals"],
  evidence: [
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 92,
      exact: "to ensure the pact remains focused",
    },
    {
      supports: "text",
      source: "dsa-pact-2025",
      paragraph: 92,
      exact: "focused on real capability outcomes",
    },
    {
      supports: "text",
      source: "dsa-pact-2025",
      paragraph: 92,
      exact: "must align strategic goals",
    },
  ],
};
