import type { Company } from "../types.js";

/** Russian arms exporter that bid in Malaysia's tender for light combat aircraft. */
export const rosoboronexport: Company<"rosoboronexport"> = {
  id: "rosoboronexport",
  kind: "company",
  name: { en: "Rosoboronexport" },
  summary: {
    en: "Russian arms exporter that bid in Malaysia's tender for light combat aircraft.",
  },
  state: "russia",
  evidence: [
    {
      supports: ["name", "state"],
      source: "edge-malaysia-2022-11-14",
      exact: ["Russia’s Rosoboronexport", "MiG-35"],
    },
  ],
};
