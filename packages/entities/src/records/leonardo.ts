import type { Company } from "../types.js";

/** Italian aircraft maker that bid in the Malaysian tender of 2021. */
export const leonardo: Company<"leonardo"> = {
  id: "leonardo",
  kind: "company",
  name: { en: "Leonardo" },
  summary: { en: "Italian aircraft maker that bid in the Malaysian tender of 2021." },
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
