import type { ConditionEvent } from "../types.js";

/**
 * Defence ministries and industry of both nations must align their goals, budgets and ambition to
 * export, so that the pact yields real capability.
 */
export const alignStrategicGoals: ConditionEvent<"align-strategic-goals"> = {
  id: "align-strategic-goals",
  kind: "condition",
  name: { en: "Aligned goals, budgets and export ambition" },
  summary: {
    en: "Defence ministries and industry of both nations must align their goals, budgets and ambition to export, so that the pact yields real capability.",
  },
  modality: "recommended",
  by: "defence-security-asia",
  participants: [
    { entity: "defence-ministries", role: "actor" },
    { entity: "industrial-stakeholders", role: "actor" },
  ],
  agreement: "defence-industry-mou",
  evidence: [
    {
      supports: "participants",
      source: "dsa-pact-2025",
      paragraph: 92,
      exact: "Defence ministries and industrial stakeholders",
    },
    {
      supports: "participants",
      source: "dsa-pact-2025",
      paragraph: 92,
      exact: "industrial stakeholders in both nations",
    },
    {
      supports: ["name", "modality"],
      source: "dsa-pact-2025",
      paragraph: 92,
      exact: "must align strategic goals",
    },
    {
      supports: "name",
      source: "dsa-pact-2025",
      paragraph: 92,
      exact: "budgeting expectations and export ambition",
    },
    {
      supports: "agreement",
      source: "dsa-pact-2025",
      paragraph: 92,
      exact: "to ensure the pact remains focused",
    },
  ],
};
