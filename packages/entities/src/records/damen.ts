import type { Company } from "../types.js";

/** Shipbuilder whose Enforcer design competed for Malaysia's support ships. */
export const damen: Company<"damen"> = {
  id: "damen",
  kind: "company",
  name: { en: "Damen" },
  summary: {
    en: "Shipbuilder whose Enforcer design competed for Malaysia's support ships.",
  },
  evidence: [
    {
      supports: "name",
      source: "malaysian-defence-good-times",
      exact: ["LIMA 17 though Damen was very", "we have another Damen design competing"],
    },
  ],
};
