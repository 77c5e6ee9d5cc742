import type { Statement } from "../types.js";

/**
 * Unless goals, budgets and ambition are aligned, the memorandum could end in symbolic
 * announcements.
 */
export const symbolicAnnouncementsRisk: Statement<"symbolic-announcements-risk"> = {
  id: "symbolic-announcements-risk",
  kind: "statement",
  text: {
    en: "Unless goals, budgets and ambition are aligned, the memorandum could end in symbolic announcements.",
  },
  speaker: "defence-security-asia",
  purpose: "risk",
  modality: "possible",
  subjects: ["defence-industry-mou", "align-strategic-goals"],
  evidence: [
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 92,
      exact: "rather than symbolic announcements",
    },
  ],
};
