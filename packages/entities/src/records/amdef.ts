import type { Company } from "../types.js";

/**
 * Malaysian defence company whose head met the naval-sales staff of HD Hyundai Heavy Industries in
 * August 2025.
 */
export const amdef: Company<"amdef"> = {
  id: "amdef",
  kind: "company",
  name: { en: "AmDef" },
  aliases: [{ text: "AM Setia Defence Services", language: "en", sort: "full-name" }],
  summary: {
    en: "Malaysian defence company whose head met the naval-sales staff of HD Hyundai Heavy Industries in August 2025.",
  },
  state: "malaysia",
  evidence: [
    {
      supports: ["name", "aliases", "state"],
      source: "guru-2025-08-20",
      exact: ["AmDef(AM Setia Defence Services)", "20일 말레이시아 방산 기업"],
    },
  ],
};
