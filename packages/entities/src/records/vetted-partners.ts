import type { Group } from "../types.js";

/** Partners to which South Korea aims to export long-range and precision-strike systems. */
export const vettedPartners: Group<"vetted-partners"> = {
  id: "vetted-partners",
  kind: "group",
  name: { en: "Vetted partners" },
  summary: {
    en: "Partners to which South Korea aims to export long-range and precision-strike systems.",
  },
  evidence: [
    {
      supports: "name",
      source: "dsa-pact-2025",
      paragraph: 70,
      exact: "such systems to vetted partners",
    },
  ],
};
