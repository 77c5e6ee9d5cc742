import type { Gathering } from "../types.js";

/** The 47th ASEAN Summit, on the margins of which the memorandum was signed. */
export const aseanSummit47: Gathering<"asean-summit-47"> = {
  id: "asean-summit-47",
  kind: "gathering",
  name: { en: "47th ASEAN Summit" },
  summary: { en: "The 47th ASEAN Summit, on the margins of which the memorandum was signed." },
  ordinal: { value: 47, unit: "ordinal" },
  evidence: [
    {
      supports: ["name", "ordinal"],
      source: "dsa-pact-2025",
      paragraph: 4,
      exact: "sidelines of the 47th ASEAN Summit",
    },
  ],
};
