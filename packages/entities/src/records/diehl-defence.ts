import type { Company } from "../types.js";

/** German defence company, named as a likely bidder for Malaysia's medium-range air defence. */
export const diehlDefence: Company<"diehl-defence"> = {
  id: "diehl-defence",
  kind: "company",
  name: { en: "Diehl Defence" },
  summary: {
    en: "German defence company, named as a likely bidder for Malaysia's medium-range air defence.",
  },
  evidence: [{ supports: "name", source: "guru-2025", exact: "Diehl Defence(독일)" }],
};
