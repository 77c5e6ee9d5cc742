import type { Bloc } from "../types.js";

/** ASEAN, the grouping of states whose 47th summit was the occasion of the memorandum. */
export const asean: Bloc<"asean"> = {
  id: "asean",
  kind: "bloc",
  name: { en: "ASEAN" },
  summary: {
    en: "ASEAN, the grouping of states whose 47th summit was the occasion of the memorandum.",
  },
  evidence: [
    {
      supports: "name",
      source: "dsa-pact-2025",
      paragraph: 4,
      exact: "the 47th ASEAN Summit",
    },
    {
      supports: "name",
      source: "dsa-pact-2025",
      paragraph: 2,
      exact: "ASEAN-ROK Security Cooperation",
    },
    {
      supports: "name",
      source: "dsa-pact-2025",
      paragraph: 68,
      exact: "tailored for ASEAN operational environments",
    },
    {
      supports: "name",
      source: "dsa-pact-2025",
      paragraph: 82,
      exact: "ASEAN states weigh national interests",
    },
  ],
};
