import type { Group } from "../types.js";

/** Malaysian subcontractors, which could be taken into South Korea's defence supply chain. */
export const malaysianSubcontractors: Group<"malaysian-subcontractors"> = {
  id: "malaysian-subcontractors",
  kind: "group",
  name: { en: "Malaysian subcontractors" },
  summary: {
    en: "Malaysian subcontractors, which could be taken into South Korea's defence supply chain.",
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
