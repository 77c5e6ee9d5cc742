import type { Company } from "../types.js";

/** Indian aircraft maker that bid in Malaysia's tender for light combat aircraft. */
export const hindustanAeronautics: Company<"hindustan-aeronautics"> = {
  id: "hindustan-aeronautics",
  kind: "company",
  name: { en: "Hindustan Aeronautics" },
  aliases: [
    { text: "HAL", language: "en", sort: "abbreviation" },
    { text: "Hindustan Aeronautics Ltd", language: "en", sort: "printed-variant" },
  ],
  summary: {
    en: "Indian aircraft maker that bid in Malaysia's tender for light combat aircraft.",
  },
  state: "india",
  evidence: [
    {
      supports: ["name", "aliases", "state"],
      source: "edge-malaysia-2022-11-14",
      exact: "India’s Hindustan Aeronautics Ltd (HAL)",
    },
    {
      supports: ["aliases", "state"],
      source: "aerotime-2023-02",
      exact: "Indian’s HAL Tejas",
      inferred: { state: 'printed "Indian’s" (sic)' },
    },
  ],
};
