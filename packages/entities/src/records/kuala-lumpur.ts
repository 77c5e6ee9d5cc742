import type { Place } from "../types.js";

/** Kuala Lumpur, where the memorandum was signed. */
export const kualaLumpur: Place<"kuala-lumpur"> = {
  id: "kuala-lumpur",
  kind: "place",
  name: { en: "Kuala Lumpur" },
  summary: { en: "Kuala Lumpur, where the memorandum was signed." },
  placeType: "city",
  evidence: [
    {
      supports: "name",
      source: "dsa-pact-2025",
      paragraph: 3,
      exact: "in Kuala Lumpur, forging",
    },
  ],
};
