import type { Statement } from "../types.js";

/**
 * In both nations, defence ministries and stakeholders from industry must bring into line their
 * strategic goals, what they expect of budgets and their ambition to export.
 */
export const strategicGoalsMustAlign: Statement<"strategic-goals-must-align"> = {
  id: "strategic-goals-must-align",
  kind: "statement",
  text: {
    en: "In both nations, defence ministries and stakeholders from industry must bring into line their strategic goals, what they expect of budgets and their ambition to export.",
  },
  speaker: "defence-security-asia",
  purpose: "next-step",
  modality: "recommended",
  subjects: ["align-strategic-goals", "defence-ministries", "industrial-stakeholders"],
  evidence: [
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 92,
      exact: "must align strategic goals",
    },
    {
      supports: "text",
      source: "dsa-pact-2025",
      paragraph: 92,
      exact: "Defence ministries and industrial stakeholders",
    },
    {
      supports: "text",
      source: "dsa-pact-2025",
      paragraph: 92,
      exact: "industrial stakeholders in both nations",
    },
    {
      supports: "text",
      source: "dsa-pact-2025",
      paragraph: 92,
      exact: "budgeting expectations and export ambition",
    },
  ],
};
