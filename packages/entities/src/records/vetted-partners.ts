import type { Group } from "../types.js";

/** Vetted partners, to whom South Korea aims to sell long-range and precision-strike systems. */
export const vettedPartners: Group<"vetted-partners"> = {
  id: "vetted-partners",
  kind: "group",
  name: { en: "Vetted partners" },
  summary: {
    en: "Vetted partners, to whom South Korea aims to sell long-range and precision-strike systems.",
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
