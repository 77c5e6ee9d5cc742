import type { Company } from "../types.js";

/** Malaysian company named in 1994 for the maintenance of K200 vehicles. */
export const mmc: Company<"mmc"> = {
  id: "mmc",
  kind: "company",
  name: { en: "MMC" },
  summary: { en: "Malaysian company named in 1994 for the maintenance of K200 vehicles." },
  state: "malaysia",
  evidence: [
    {
      supports: ["name", "state"],
      source: "hankyung-1994-08-23",
      exact: ["MMC사와는 정비지원에", "말레이시아측의 2개"],
    },
  ],
};
