import type { Group } from "../types.js";

/**
 * Industry in South Korea and Malaysia with a stake in the memorandum, which is said to need to
 * align goals, budgets and export ambition.
 */
export const industrialStakeholders: Group<"industrial-stakeholders"> = {
  id: "industrial-stakeholders",
  kind: "group",
  name: { en: "Industrial stakeholders in South Korea and Malaysia" },
  summary: {
    en: "Industry in South Korea and Malaysia with a stake in the memorandum, which is said to need to align goals, budgets and export ambition.",
  },
  evidence: [
    {
      supports: "name",
      source: "dsa-pact-2025",
      paragraph: 92,
      exact: "industrial stakeholders in both nations",
    },
    {
      supports: "name",
      source: "dsa-pact-2025",
      paragraph: 92,
      exact: "both nations must align strategic goals",
    },
  ],
};
