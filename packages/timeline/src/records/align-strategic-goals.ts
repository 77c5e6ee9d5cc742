import type { ConditionEvent } from "../types.js";

/**
 * Defence ministries and industry in South Korea and Malaysia must align their strategic goals,
 * budgets and export ambitions so that the defence-industry memorandum yields real capability,
 * Defence Security Asia writes.
 */
export const alignStrategicGoals: ConditionEvent<"align-strategic-goals"> = {
  id: "align-strategic-goals",
  kind: "condition",
  name: { en: "Aligned goals, budgets and export ambition" },
  summary: {
    en: "Defence ministries and industry in South Korea and Malaysia must align their strategic goals, budgets and export ambitions so that the defence-industry memorandum yields real capability, Defence Security Asia writes.",
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
