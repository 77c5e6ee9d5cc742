import type { Statement } from "../types.js";

/**
 * The 18 FA-50 aircraft form the core of Malaysia's plan for lead-in fighter training and
 * multi-role airpower.
 */
export const fa50CoreOfPlan: Statement<"fa-50-core-of-plan"> = {
  id: "fa-50-core-of-plan",
  kind: "statement",
  text: {
    en: "The 18 FA-50 aircraft form the core of Malaysia's plan for lead-in fighter training and multi-role airpower.",
  },
  speaker: "defence-security-asia",
  purpose: "assessment",
  modality: "claimed",
  subjects: ["fa-50", "fa-50-contract", "malaysia", "malaysian-airpower-plan"],
  evidence: [
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 30,
      exact: "core of Malaysia’s plan",
    },
    {
      supports: "text",
      source: "dsa-pact-2025",
      paragraph: 29,
      exact: "18 FA-50 light combat aircraft",
    },
    {
      supports: "text",
      source: "dsa-pact-2025",
      paragraph: 30,
      exact: "strengthen its lead-in fighter training capability",
    },
    {
      supports: "text",
      source: "dsa-pact-2025",
      paragraph: 30,
      exact: "expand multi-role airpower coverage",
    },
  ],
};
