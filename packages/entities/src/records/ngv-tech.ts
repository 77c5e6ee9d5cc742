import type { Company } from "../types.js";

/** Malaysian shipbuilder of the two training ships. A bank foreclosed its yard in 2013. */
export const ngvTech: Company<"ngv-tech"> = {
  id: "ngv-tech",
  kind: "company",
  name: { en: "NGV Tech" },
  summary: {
    en: "Malaysian shipbuilder of the two training ships. A bank foreclosed its yard in 2013.",
  },
  state: "malaysia",
  evidence: [
    {
      supports: ["name", "state"],
      source: "defense-studies-2014-08-22",
      exact: "Malaysian shipbuilder NGV Tech",
    },
    {
      supports: "name",
      source: "malaysian-defence-2014-12",
      exact: "at the NGV Tech shipyard",
    },
    {
      supports: ["name", "state"],
      source: "edge-malaysia-ngv-tech",
      exact: ["NGV Tech Sdn Bhd has bid", "company, a local shipbuilder, ran"],
      inferred: { state: '"a local shipbuilder" on a Malaysian page' },
    },
  ],
};
