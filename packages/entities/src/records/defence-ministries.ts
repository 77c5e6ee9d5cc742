import type { Group } from "../types.js";

/**
 * The defence ministries of South Korea and Malaysia, which are said to need to align goals,
 * budgets and export ambition.
 */
export const defenceMinistries: Group<"defence-ministries"> = {
  id: "defence-ministries",
  kind: "group",
  name: { en: "Defence ministries of South Korea and Malaysia" },
  summary: {
    en: "The defence ministries of South Korea and Malaysia, which are said to need to align goals, budgets and export ambition.",
  },
  evidence: [
    {
      supports: "name",
      source: "dsa-pact-2025",
      paragraph: 92,
      exact: "Defence ministries and industrial stakeholders in",
    },
    {
      supports: "name",
      source: "dsa-pact-2025",
      paragraph: 92,
      exact: "both nations must align strategic goals",
    },
  ],
};
