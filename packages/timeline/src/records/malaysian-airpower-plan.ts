import type { TargetEvent } from "../types.js";

/**
 * Malaysia plans to strengthen lead-in fighter training and expand multi-role airpower coverage,
 * with its 18 FA-50 aircraft at the core, according to Defence Security Asia.
 */
export const malaysianAirpowerPlan: TargetEvent<"malaysian-airpower-plan"> = {
  id: "malaysian-airpower-plan",
  kind: "target",
  name: { en: "Malaysian plan for fighter training and multi-role airpower" },
  summary: {
    en: "Malaysia plans to strengthen lead-in fighter training and expand multi-role airpower coverage, with its 18 FA-50 aircraft at the core, according to Defence Security Asia.",
  },
  modality: "planned",
  by: "malaysia",
  participants: [{ entity: "malaysia", role: "actor" }],
  platforms: [{ platform: "fa-50", quantity: { value: 18, unit: "aircraft" } }],
  evidence: [
    {
      supports: ["name", "modality", "participants"],
      source: "dsa-pact-2025",
      paragraph: 30,
      exact: "core of Malaysia’s plan",
    },
    {
      supports: "name",
      source: "dsa-pact-2025",
      paragraph: 30,
      exact: "strengthen its lead-in fighter training capability",
    },
    {
      supports: "name",
      source: "dsa-pact-2025",
      paragraph: 30,
      exact: "expand multi-role airpower coverage",
    },
    {
      supports: "platforms",
      source: "dsa-pact-2025",
      paragraph: 30,
      exact: "These aircraft form the core",
      inferred: { platforms: "“These aircraft”: the 18 FA-50, named in the paragraph before" },
    },
    {
      supports: "platforms",
      source: "dsa-pact-2025",
      paragraph: 29,
      exact: "for 18 FA-50",
    },
  ],
};
