import type { Company } from "../types.js";

/**
 * Malaysian investment company that offers the K239 Chunmoo to Malaysia together with Hanwha
 * Aerospace.
 */
export const widadBusinessGroup: Company<"widad-business-group"> = {
  id: "widad-business-group",
  kind: "company",
  name: { en: "Widad Business Group" },
  summary: {
    en: "Malaysian investment company that offers the K239 Chunmoo to Malaysia together with Hanwha Aerospace.",
  },
  state: "malaysia",
  evidence: [
    {
      supports: ["name", "state"],
      source: "shephard-2024-05-13",
      exact: "Malaysian investment firm Widad Business Group",
    },
    {
      supports: ["name", "state"],
      source: "altair-2024-05",
      exact: ["Widad Business Group", "malezyjskim przedsiębiorstwem"],
      inferred: { state: "malezyjskim, Malaysian" },
    },
    {
      supports: ["name", "state"],
      source: "wanbiaoku-com-2024-05-11",
      exact: ["Widad商业集团", "马来西亚投资公司"],
      inferred: {
        name: "Widad商业集团, Widad Business Group in Chinese",
        state: "马来西亚, Malaysia in Chinese",
      },
    },
    {
      supports: "state",
      source: "soldat-technik-2024-05",
      exact: "malaysischen Widad Investmentgruppe",
      inferred: {
        state: "malaysischen, Malaysian; the group is printed as Widad Investmentgruppe",
      },
    },
  ],
};
