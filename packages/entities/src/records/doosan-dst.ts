import type { Company } from "../types.js";

/** South Korean maker of military vehicles, among them the Black Fox and the K21. */
export const doosanDst: Company<"doosan-dst"> = {
  id: "doosan-dst",
  kind: "company",
  name: { en: "Doosan DST" },
  summary: { en: "South Korean maker of military vehicles, among them the Black Fox and the K21." },
  state: "south-korea",
  evidence: [
    {
      supports: ["name", "state"],
      source: "army-technology-2009",
      exact: "Korean military vehicles manufacturer Doosan DST",
      inferred: { state: '"Korean" maker, "South Korea has said"' },
    },
    { supports: "name", source: "korea-times-2022-10", exact: "Hanwha Corporation and Doosan DST" },
  ],
};
