import type { Company } from "../types.js";

/** Italian shipbuilder, named in 2025 as a front-runner for Malaysia's multi-role support ships. */
export const fincantieri: Company<"fincantieri"> = {
  id: "fincantieri",
  kind: "company",
  name: { en: "Fincantieri" },
  summary: {
    en: "Italian shipbuilder, named in 2025 as a front-runner for Malaysia's multi-role support ships.",
  },
  state: "italy",
  evidence: [
    {
      supports: ["name", "state"],
      source: "defence-security-asia-2025-03",
      exact: "Fincantieri of Italy",
    },
  ],
};
