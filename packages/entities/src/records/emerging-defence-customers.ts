import type { Group } from "../types.js";

/** Customers to which South Korea's strategy is to export advanced platforms. */
export const emergingDefenceCustomers: Group<"emerging-defence-customers"> = {
  id: "emerging-defence-customers",
  kind: "group",
  name: { en: "Emerging defence customers" },
  summary: {
    en: "Customers to which South Korea's strategy is to export advanced platforms.",
  },
  evidence: [
    {
      supports: "name",
      source: "dsa-pact-2025",
      paragraph: 10,
      exact: "platforms to emerging defence customers",
    },
  ],
};
