import type { Group } from "../types.js";

/** Malaysian companies that could be integrated into South Korea's defence supply chain. */
export const malaysianSubcontractors: Group<"malaysian-subcontractors"> = {
  id: "malaysian-subcontractors",
  kind: "group",
  name: { en: "Malaysian subcontractors" },
  summary: {
    en: "Malaysian companies that could be integrated into South Korea's defence supply chain.",
  },
  state: "malaysia",
  evidence: [
    {
      supports: ["name", "state"],
      source: "dsa-pact-2025",
      paragraph: 14,
      exact: "integration of Malaysian subcontractors",
    },
  ],
};
