import type { Group } from "../types.js";

/**
 * Arms suppliers to which Malaysia is said to gain access as an alternative, with technology
 * transfer and local industrial participation.
 */
export const alternativeArmsSuppliers: Group<"alternative-arms-suppliers"> = {
  id: "alternative-arms-suppliers",
  kind: "group",
  name: { en: "Alternative arms suppliers" },
  summary: {
    en: "Arms suppliers to which Malaysia is said to gain access as an alternative, with technology transfer and local industrial participation.",
  },
  evidence: [
    {
      supports: "name",
      source: "dsa-pact-2025",
      paragraph: 50,
      exact: "access to alternative arms suppliers",
    },
    {
      supports: "name",
      source: "dsa-pact-2025",
      paragraph: 50,
      exact: "that provide technology transfer",
    },
  ],
};
