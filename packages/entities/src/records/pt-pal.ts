import type { Company } from "../types.js";

/**
 * Indonesian shipbuilder, named in 2025 as a front-runner for Malaysia's multi-role support ships.
 */
export const ptPal: Company<"pt-pal"> = {
  id: "pt-pal",
  kind: "company",
  name: { en: "PT PAL" },
  summary: {
    en: "Indonesian shipbuilder, named in 2025 as a front-runner for Malaysia's multi-role support ships.",
  },
  state: "indonesia",
  evidence: [
    {
      supports: ["name", "state"],
      source: "defence-security-asia-2025-03",
      exact: "PT PAL of Indonesia",
    },
  ],
};
