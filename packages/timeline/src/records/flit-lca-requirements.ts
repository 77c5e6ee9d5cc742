import type { ConditionEvent } from "../types.js";

/**
 * The air force asks for supersonic aircraft with refuelling in flight and missiles beyond visual
 * range, 30 per cent local content and delivery in stages over 36 months.
 */
export const flitLcaRequirements: ConditionEvent<"flit-lca-requirements"> = {
  id: "flit-lca-requirements",
  kind: "condition",
  name: {
    en: "Supersonic aircraft with refuelling in flight, missiles beyond visual range, 30 per cent local content and delivery over 36 months",
  },
  summary: {
    en: "The air force asks for supersonic aircraft with refuelling in flight and missiles beyond visual range, 30 per cent local content and delivery in stages over 36 months.",
  },
  modality: "recommended",
  asOf: "2022-07",
  by: "royal-malaysian-air-force",
  participants: [{ entity: "royal-malaysian-air-force", role: "actor" }],
  platforms: [{ platform: "flit-lca-programme" }],
  towards: "flit-lca-tender",
  evidence: [
    {
      supports: ["name", "modality", "participants", "platforms", "towards"],
      source: "edge-malaysia-2022-07",
      exact: [
        "laid out five main criteria",
        "staggered basis over 36 months",
        "30% local content and supersonic performance",
        "Royal Malaysian Air Force (RMAF)",
      ],
    },
  ],
};
