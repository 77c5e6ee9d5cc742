import type { Group } from "../types.js";

/** Suppliers abroad on which Malaysia aims to rely less for its operational needs. */
export const foreignSuppliers: Group<"foreign-suppliers"> = {
  id: "foreign-suppliers",
  kind: "group",
  name: { en: "Foreign suppliers" },
  summary: {
    en: "Suppliers abroad on which Malaysia aims to rely less for its operational needs.",
  },
  evidence: [
    {
      supports: "name",
      source: "dsa-pact-2025",
      paragraph: 18,
      exact: "heavy reliance on foreign suppliers",
    },
  ],
};
