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
        exact: ["Naval Marine Engineering & Logistics Sdn", "NMEL, which is the local agent"],
        inferred: { state: '"local agent" and Sdn Bhd on a Malaysian page' },
      },
      { supports: "aliases", source: "mbn-2014-11-24", exact: "NMEL 사의 샤룰 라젤란" },
    ],
  };
