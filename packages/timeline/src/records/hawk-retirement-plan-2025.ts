import type { TargetEvent } from "../types.js";

/**
 * Malaysia's air force chief, Muhamad Norazlan Aris, said in 2025 that the Hawk 108 and 208 would
 * retire in phases from 2027, by 2028 at the latest.
 */
export const hawkRetirementPlan2025: TargetEvent<"hawk-retirement-plan-2025"> = {
  id: "hawk-retirement-plan-2025",
  kind: "target",
  name: { en: "Plan of 2025 to retire the Hawk from 2027" },
  summary: {
    en: "Malaysia's air force chief, Muhamad Norazlan Aris, said in 2025 that the Hawk 108 and 208 would retire in phases from 2027, by 2028 at the latest.",
  },
  date: "2027/2028",
  modality: "planned",
  asOf: "2025",
  by: "muhamad-norazlan-aris",
  participants: [{ entity: "royal-malaysian-air-force", role: "actor" }],
  platforms: [{ platform: "hawk-108-208" }],
  evidence: [
    {
      supports: ["name", "date", "modality", "participants", "platforms"],
      source: "maia-2025",
      exact: [
        "phases starting in 2027",
        "Hawks by 2028 at the latest",
        "Hawk 108 and Hawk 208",
        "Muhamad Norazlan Aris",
      ],
      inferred: {
        participants: "the air force, whose chief speaks ('RMAF chief General Datuk Seri …')",
      },
      by: "muhamad-norazlan-aris",
    },
    {
      supports: ["modality", "participants", "platforms"],
      source: "sun-2025-09-06",
      exact: [
        "perkhidmatan secara berfasa mulai 2027",
        "Hawk 108 dan Hawk 208",
        "Tentera Udara Diraja Malaysia",
      ],
    },
  ],
};
