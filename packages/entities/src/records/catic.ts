import type { Company } from "../types.js";

/** Chinese company that bid in Malaysia's tender for light combat aircraft. */
export const catic: Company<"catic"> = {
  id: "catic",
  kind: "company",
  name: { en: "China National Aero-Technology Import & Export Corporation" },
  aliases: [
    { text: "Catic", language: "en", sort: "abbreviation" },
    {
      text: "China National Aero-Technology Import & Export Corp",
      language: "en",
      sort: "printed-variant",
    },
  ],
  summary: {
    en: "Chinese company that bid in Malaysia's tender for light combat aircraft.",
  },
  state: "china",
  evidence: [
    {
      supports: ["name", "aliases", "state"],
      source: "edge-malaysia-2022-11-14",
      exact: ["China National Aero-Technology", "Import & Export Corp"],
      inferred: {
        name: "Corp written out",
        state: "the first word of its name",
        aliases: "a name of seven words, printed in one piece: its two anchors follow each other",
      },
    },
    {
      supports: ["aliases", "state"],
      source: "aerotime-2023-02",
      exact: "China’s Catic L-15",
    },
  ],
};
