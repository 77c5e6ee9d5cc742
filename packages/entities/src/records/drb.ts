import type { Company } from "../types.js";

/** Malaysian company that agreed with Daewoo Heavy Industries in 1994 to assemble the K200. */
export const drb: Company<"drb"> = {
  id: "drb",
  kind: "company",
  name: { en: "DRB" },
  summary: {
    en: "Malaysian company that agreed with Daewoo Heavy Industries in 1994 to assemble the K200.",
  },
  state: "malaysia",
  evidence: [
    {
      supports: ["name", "state"],
      source: "hankyung-1994-08-23",
      exact: "말레이시아의 DRB사와 조립생산에",
    },
    { supports: ["name", "state"], source: "hankyung-1994-09-01", exact: "말레이시아 DRB사에" },
  ],
};
