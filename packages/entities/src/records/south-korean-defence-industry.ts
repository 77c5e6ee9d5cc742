import type { Group } from "../types.js";

/**
 * South Korean industry whose supply chain Malaysian subcontractors could join, and which is
 * expected to gain scale faster.
 */
export const southKoreanDefenceIndustry: Group<"south-korean-defence-industry"> = {
  id: "south-korean-defence-industry",
  kind: "group",
  name: { en: "South Korean defence industry" },
  summary: {
    en: "South Korean industry whose supply chain Malaysian subcontractors could join, and which is expected to gain scale faster.",
  },
  state: "south-korea",
  evidence: [
    {
      supports: ["name", "state"],
      source: "dsa-pact-2025",
      paragraph: 14,
      exact: "South Korea’s advanced defence supply chain",
    },
    {
      supports: "name",
      source: "dsa-pact-2025",
      paragraph: 101,
      exact: "accelerates defence-industrial scale",
    },
  ],
};
