import type { Company } from "../types.js";

/** Malaysian company with which Daewoo Heavy Industries agreed in 1994 on assembling the K200. */
export const drb: Company<"drb"> = {
  id: "drb",
  kind: "company",
  name: { en: "DRB" },
  summary: {
    en: "Malaysian company with which Daewoo Heavy Industries agreed in 1994 on assembling the K200.",
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
