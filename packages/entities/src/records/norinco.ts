import type { Company } from "../types.js";

/** Chinese company, named as a likely bidder for Malaysia's medium-range air defence. */
export const norinco: Company<"norinco"> = {
  id: "norinco",
  kind: "company",
  name: { en: "NORINCO" },
  summary: {
    en: "Chinese company, named as a likely bidder for Malaysia's medium-range air defence.",
  },
  state: "china",
  evidence: [
    {
      supports: ["name", "state"],
      source: "guru-2025",
      exact: "Kongsberg(노르웨이) △Aselsan(튀르키예) △NORINCO(중국)",
    },
  ],
};
