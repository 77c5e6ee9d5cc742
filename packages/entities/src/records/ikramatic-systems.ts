import type { Company } from "../types.js";

/** Malaysian company that develops simulators for the FA-50M with Korea Aerospace Industries. */
export const ikramaticSystems: Company<"ikramatic-systems"> = {
  id: "ikramatic-systems",
  kind: "company",
  name: { en: "Ikramatic Systems" },
  aliases: [{ text: "Ikramatic Systems Sdn Bhd", language: "en", sort: "full-name" }],
  summary: {
    en: "Malaysian company that develops simulators for the FA-50M with Korea Aerospace Industries.",
  },
  state: "malaysia",
  evidence: [
    {
      supports: ["name", "aliases", "state"],
      source: "star-2024-09-14",
      exact: ["Ikramatic Systems Sdn Bhd and KAI", "Malaysian company Ikramatic"],
      inferred: { state: "the adjective Malaysian" },
    },
    {
      supports: ["name", "state"],
      source: "whsdu-com-2024-09",
      exact: "马来西亚公司Ikramatic Systems Sdn Bhd",
      inferred: { state: "马来西亚, Malaysia in Chinese" },
    },
  ],
};
