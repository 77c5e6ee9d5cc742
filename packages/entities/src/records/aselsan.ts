import type { Company } from "../types.js";

/** Turkish company, named as a likely bidder for Malaysia's medium-range air defence. */
export const aselsan: Company<"aselsan"> = {
  id: "aselsan",
  kind: "company",
  name: { en: "Aselsan" },
  summary: {
    en: "Turkish company, named as a likely bidder for Malaysia's medium-range air defence.",
  },
  state: "turkiye",
  evidence: [
    {
      supports: ["name", "state"],
      source: "guru-2025",
      exact: "Kongsberg(노르웨이) △Aselsan(튀르키예) △NORINCO(중국)",
    },
  ],
};
