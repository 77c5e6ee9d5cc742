import type { Company } from "../types.js";

/** Malaysian company that showed the Tigon armoured vehicle with its South Korean maker in 2018. */
export const avpEngineering: Company<"avp-engineering"> = {
  id: "avp-engineering",
  kind: "company",
  name: { en: "AVP Engineering" },
  summary: {
    en: "Malaysian company that showed the Tigon armoured vehicle with its South Korean maker in 2018.",
  },
  state: "malaysia",
  evidence: [
    {
      supports: ["name", "state"],
      source: "mylesat-2018-05-05",
      exact: "perusahaan dari Malaysia, AVP Engineering",
    },
    {
      supports: ["name", "state"],
      source: "malaysian-defence-2018",
      exact: "AVP Engineering, the Selangor-based company",
      inferred: { state: "Selangor-based: Selangor is a state of Malaysia" },
    },
  ],
};
