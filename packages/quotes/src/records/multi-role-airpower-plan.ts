import type { Statement } from "../types.js";

/**
 * Malaysia plans to expand multi-role airpower coverage over maritime and land operational
 * theatres.
 */
export const multiRoleAirpowerPlan: Statement<"multi-role-airpower-plan"> = {
  id: "multi-role-airpower-plan",
  kind: "statement",
  text: {
    en: "Malaysia plans to expand multi-role airpower coverage over maritime and land operational theatres.",
  },
  speaker: "defence-security-asia",
  purpose: "aim",
  modality: "planned",
  subjects: ["malaysia", "fa-50", "malaysian-airpower-plan"],
  evidence: [
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 30,
      exact: "expand multi-role airpower coverage",
    },
    {
      supports: "text",
      source: "dsa-pact-2025",
      paragraph: 30,
      exact: "across maritime and land operational theatres",
    },
  ],
};
