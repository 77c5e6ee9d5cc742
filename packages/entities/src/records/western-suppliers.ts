import type { Group } from "../types.js";

/** Western arms suppliers, from which Malaysia's supply chain is said to turn away. */
export const westernSuppliers: Group<"western-suppliers"> = {
  id: "western-suppliers",
  kind: "group",
  name: { en: "Western suppliers" },
  aliases: [
    { text: "Western sources", language: "en", sort: "printed-variant" },
    { text: "traditional Western sources", language: "en", sort: "printed-variant" },
  ],
  summary: {
    en: "Western arms suppliers, from which Malaysia's supply chain is said to turn away.",
  },
  evidence: [
    {
      supports: ["name", "aliases"],
      source: "dsa-pact-2025",
      paragraph: 36,
      exact: "away from traditional Western sources",
    },
    {
      supports: ["name", "aliases"],
      source: "dsa-pact-2025",
      paragraph: 51,
      exact: "reduces overdependence on Western sources",
    },
    {
      supports: "name",
      source: "dsa-pact-2025",
      paragraph: 56,
      exact: "reliance on traditional Western supply chains",
    },
  ],
};
