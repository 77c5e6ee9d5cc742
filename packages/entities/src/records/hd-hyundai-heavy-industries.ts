import type { Company } from "../types.js";

/**
 * South Korean shipbuilder that offers Malaysia corvettes, multi-role support ships and other naval
 * designs.
 */
export const hdHyundaiHeavyIndustries: Company<"hd-hyundai-heavy-industries"> = {
  id: "hd-hyundai-heavy-industries",
  kind: "company",
  name: {
    en: "HD Hyundai Heavy Industries",
    ko: "HD현대중공업",
  },
  aliases: [
    { text: "Hyundai Heavy Industries", language: "en", sort: "printed-variant" },
    { text: "HHI", language: "en", sort: "abbreviation" },
    { text: "HD HHI", language: "en", sort: "abbreviation" },
  ],
  summary: {
    en: "South Korean shipbuilder that offers Malaysia corvettes, multi-role support ships and other naval designs.",
  },
  state: "south-korea",
  evidence: [
    {
      supports: ["name.ko", "state"],
      source: "guru-2025-09-23",
      exact: "한화오션, LIG넥스원, 현대로템, HD현대중공업 등",
      inferred: { state: "우리 주요 방산기업 (our main defence firms), in a South Korean paper" },
    },
    {
      supports: ["aliases", "state"],
      source: "asian-military-review-2023-05",
      exact: ["South Korean shipbuilder Hyundai Heavy Industries", "Program at HHI"],
      inferred: { state: '"South Korean"' },
    },
    {
      supports: ["aliases", "state"],
      source: "janes-2022",
      exact: "South Korea's Hyundai Heavy Industries (HHI)",
    },
    {
      supports: ["name.en", "aliases"],
      source: "korea-joongang-daily-2025-09-24",
      exact: "HD Hyundai Heavy Industries (HD HHI)",
    },
    {
      supports: "aliases",
      source: "prwire-my-bernama",
      exact: "Hyundai Heavy Industries (HHI)",
    },
  ],
};
