import type { Company } from "../types.js";

/** Bank that foreclosed the shipyard of NGV Tech. */
export const maybank: Company<"maybank"> = {
  id: "maybank",
  kind: "company",
  name: { en: "Maybank" },
  summary: { en: "Bank that foreclosed the shipyard of NGV Tech." },
  evidence: [
    {
      supports: "name",
      source: "malaysian-defence-2018-04",
      exact: "foreclosed by Maybank soon after",
    },
    {
      supports: "name",
      source: "malaysian-defence-2014-12",
      exact: "foreclosed by Maybank sometime in 2013",
    },
  ],
};
