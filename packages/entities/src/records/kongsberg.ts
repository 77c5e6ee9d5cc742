import type { Company } from "../types.js";

/**
 * Norwegian company with a contract of 2018 for Naval Strike Missiles for Malaysia, named as a
 * likely bidder for its air defence.
 */
export const kongsberg: Company<"kongsberg"> = {
  id: "kongsberg",
  kind: "company",
  name: { en: "Kongsberg Defence & Aerospace" },
  aliases: [{ text: "Kongsberg", language: "en", sort: "short-name" }],
  summary: {
    en: "Norwegian company with a contract of 2018 for Naval Strike Missiles for Malaysia, named as a likely bidder for its air defence.",
  },
  state: "norway",
  evidence: [
    {
      supports: ["name", "state"],
      source: "red-ping-lcs-missile",
      topic: "missile contract of 2018",
    },
    { supports: ["aliases", "state"], source: "guru-2025", topic: "bidders for air defence" },
  ],
};
