import type { Company } from "../types.js";

/** Turkish aircraft maker that bid in Malaysia's tender for light combat aircraft. */
export const turkishAerospace: Company<"turkish-aerospace"> = {
  id: "turkish-aerospace",
  kind: "company",
  name: { en: "Turkish Aerospace" },
  aliases: [
    { text: "Turkey Aerospace Industries", language: "en", sort: "printed-variant" },
    { text: "Turkish Aerospace Industries", language: "en", sort: "printed-variant" },
    { text: "TAI", language: "en", sort: "abbreviation" },
  ],
  summary: {
    en: "Turkish aircraft maker that bid in Malaysia's tender for light combat aircraft.",
  },
  state: "turkiye",
  evidence: [
    {
      supports: ["aliases", "state"],
      source: "edge-malaysia-2022-11-14",
      exact: "Turkey Aerospace Industries (TAI)",
      inferred: { state: "the first word of its name" },
    },
    {
      supports: ["aliases", "state"],
      source: "aerotime-2023-02",
      exact: "Turkey’s TAI Hurjet",
    },
    {
      supports: ["name", "state"],
      source: "defence-space-2023-03-07",
      exact: "Turkish Aerospace Hurjet",
      inferred: { state: "Türkiye: the first word of its name; no state is printed" },
    },
    {
      supports: "aliases",
      source: "star-2025-12-18",
      exact: "three Turkish Aerospace Industries drones",
    },
  ],
};
