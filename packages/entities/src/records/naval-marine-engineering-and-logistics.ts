import type { Company } from "../types.js";

/** Malaysian agent of DSME, named as the other party to its corvette contract of 2014. */
export const navalMarineEngineeringAndLogistics: Company<"naval-marine-engineering-and-logistics"> =
  {
    id: "naval-marine-engineering-and-logistics",
    kind: "company",
    name: { en: "Naval Marine Engineering & Logistics" },
    aliases: [{ text: "NMEL", language: "en", sort: "abbreviation" }],
    summary: {
      en: "Malaysian agent of DSME, named as the other party to its corvette contract of 2014.",
    },
    state: "malaysia",
    evidence: [
      {
        supports: ["name", "aliases", "state"],
        source: "edge-malaysia-ngv-tech",
        topic: "agent of the Korean yard",
      },
      { supports: "aliases", source: "mbn-2014-11-24", topic: "signatories in the picture" },
    ],
  };
