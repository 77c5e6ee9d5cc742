import type { Group } from "../types.js";

/**
 * Those with a stake in industry in South Korea and Malaysia, who, it is said, must agree on goals,
 * budgets and export ambition.
 */
export const industrialStakeholders: Group<"industrial-stakeholders"> = {
  id: "industrial-stakeholders",
  kind: "group",
  name: { en: "Industrial stakeholders in South Korea and Malaysia" },
  summary: {
    en: "Those with a stake in industry in South Korea and Malaysia, who, it is said, must agree on goals, budgets and export ambition.",
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
