import type { Company } from "../types.js";

/** Italian aircraft maker that bid in Malaysia's tender for light combat aircraft. */
export const leonardo: Company<"leonardo"> = {
  id: "leonardo",
  kind: "company",
  name: { en: "Leonardo" },
  summary: {
    en: "Italian aircraft maker that bid in Malaysia's tender for light combat aircraft.",
  },
  state: "italy",
  evidence: [
    {
      supports: ["name", "state"],
      source: "edge-malaysia-2022-11-14",
      exact: ["Italy’s Leonardo", "M-346"],
    },
    {
      supports: ["name", "state"],
      source: "aerotime-2023-02",
      exact: "Italy’s Leonardo M-346",
    },
  ],
};
