import type { Company } from "../types.js";

/**
 * Korea Aerospace Industries (KAI), the company that developed the FA-50 and holds the 2023
 * contract.
 */
export const kai: Company<"kai"> = {
  id: "kai",
  kind: "company",
  name: { en: "Korea Aerospace Industries" },
  aliases: [{ text: "KAI", language: "en", sort: "abbreviation" }],
  summary: {
    en: "Korea Aerospace Industries (KAI), the company that developed the FA-50 and holds the 2023 contract.",
  },
  evidence: [
    {
      supports: ["name", "aliases"],
      source: "dsa-pact-2025",
      paragraph: 29,
      exact: "to Korea Aerospace Industries (KAI)",
    },
    {
      supports: ["name", "aliases"],
      source: "dsa-pact-2025",
      paragraph: 60,
      exact: "developed by Korea Aerospace Industries (KAI)",
    },
  ],
};
