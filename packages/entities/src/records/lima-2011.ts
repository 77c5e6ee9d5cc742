import type { Gathering } from "../types.js";

/**
 * Langkawi exhibition of 2011, at which the contract for Malaysia's two training ships was signed.
 */
export const lima2011: Gathering<"lima-2011"> = {
  id: "lima-2011",
  kind: "gathering",
  name: { en: "LIMA 2011" },
  summary: {
    en: "Langkawi exhibition of 2011, at which the contract for Malaysia's two training ships was signed.",
  },
  date: "2011",
  evidence: [
    {
      supports: ["name", "date"],
      source: "malaysian-defence-2014-12",
      exact: "training vessels at LIMA 2011",
    },
    {
      supports: ["name", "date"],
      source: "malaysian-defence-2015",
      exact: "training vessels at LIMA 2011",
    },
  ],
};
