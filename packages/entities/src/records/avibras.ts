import type { Company } from "../types.js";

/** Maker of the ASTROS II rocket artillery. */
export const avibras: Company<"avibras"> = {
  id: "avibras",
  kind: "company",
  name: { en: "Avibras" },
  summary: { en: "Maker of the ASTROS II rocket artillery." },
  evidence: [{ supports: "name", source: "shephard-2024-05-13", exact: "36 Avibras ASTROS II" }],
};
