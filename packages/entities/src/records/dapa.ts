import type { Agency } from "../types.js";

/**
 * South Korea's public body for arms procurement. Its head signed the defence-industry memorandum
 * with Malaysia.
 */
export const dapa: Agency<"dapa"> = {
  id: "dapa",
  kind: "agency",
  name: {
    en: "Defence Acquisition Program Administration",
    ms: "Pentadbiran Program Pemerolehan Pertahanan",
    ko: "방위사업청",
  },
  aliases: [
    { text: "DAPA", language: "en", sort: "abbreviation" },
    { text: "Defense Acquisition Program Administration", language: "en", sort: "printed-variant" },
    {
      text: "Defence Acquisition Programme Administration",
      language: "en",
      sort: "printed-variant",
    },
  ],
  summary: {
    en: "South Korea's public body for arms procurement. Its head signed the defence-industry memorandum with Malaysia.",
  },
  state: "south-korea",
  evidence: [
    {
      supports: ["name.en", "state"],
      source: "dsa-pact-2025",
      paragraph: 24,
      exact: "South Korea’s Defence Acquisition Program Administration",
    },
    {
      supports: "name.ko",
      source: "news1-2025-10-27",
      exact: "석종건 방위사업청장과 모하메드 칼레드 노르딘",
      inferred: { "name.ko": "stands in the title 방위사업청장; by itself only as 방사청" },
    },
    {
      supports: "name.ko",
      source: "newsstep-2025-10-27",
      exact: "방위사업청, 말레이시아 국방부와",
    },
    {
      supports: "name.ko",
      source: "newsis-2025-06-26",
      exact: "KAI(한국항공우주산업)는 26일 방위사업청과",
    },
    {
      supports: ["name.ms", "aliases"],
      source: "sun-2024-05",
      exact: "Pentadbiran Program Pemerolehan Pertahanan (DAPA) Korea",
    },
    {
      supports: "aliases",
      source: "army-recognition-2025-05",
      exact: "Defense Acquisition Program Administration (DAPA) announced",
    },
    {
      supports: "aliases",
      source: "defensehere-2025-05",
      exact: "Defense Acquisition Program Administration (DAPA)",
    },
    {
      supports: "aliases",
      source: "sun-2024-05-07",
      exact: "Defence Acquisition Programme Administration (DAPA)",
    },
  ],
};
