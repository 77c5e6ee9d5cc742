import type { Statement } from "../types.js";

/**
 * In South Korea and Malaysia, defence ministries and industry must align strategic goals, budgets
 * and export ambition.
 */
export const strategicGoalsMustAlign: Statement<"strategic-goals-must-align"> = {
  id: "strategic-goals-must-align",
  kind: "statement",
  text: {
    en: "In South Korea and Malaysia, defence ministries and industry must align strategic goals, budgets and export ambition.",
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
