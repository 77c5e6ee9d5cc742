import type { Company } from "../types.js";

/** Malaysian shipbuilder of the two training ships, whose yard its bank foreclosed in 2013. */
export const ngvTech: Company<"ngv-tech"> = {
  id: "ngv-tech",
  kind: "company",
  name: { en: "NGV Tech" },
  summary: {
    en: "Malaysian shipbuilder of the two training ships, whose yard its bank foreclosed in 2013.",
  },
  state: "malaysia",
  evidence: [
    {
      supports: ["name", "state"],
      source: "defense-studies-2014-08-22",
      topic: "builder in difficulties",
    },
    {
      supports: "name",
      source: "malaysian-defence-2014-12",
      topic: "builder of the training ships",
    },
    {
      supports: ["name", "state"],
      source: "edge-malaysia-ngv-tech",
      topic: "partners in a corvette bid",
    },
  ],
};
