import type { ConditionEvent } from "../types.js";

/**
 * The Royal Malaysian Air Force asked for supersonic aircraft with in-flight refuelling, missiles
 * beyond visual range, 30 percent local content and staggered delivery over 36 months, The Edge
 * Malaysia reported in July 2022.
 */
export const flitLcaRequirements: ConditionEvent<"flit-lca-requirements"> = {
  id: "flit-lca-requirements",
  kind: "condition",
  name: {
    en: "Air force requirements for the light combat aircraft",
  },
  summary: {
    en: "The Royal Malaysian Air Force asked for supersonic aircraft with in-flight refuelling, missiles beyond visual range, 30 percent local content and staggered delivery over 36 months, The Edge Malaysia reported in July 2022.",
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
        "air-to-air refuelling capabilities",
        "deploy beyond visual-range missiles",
        "30% local content and supersonic performance",
        "Royal Malaysian Air Force (RMAF)",
      ],
    },
  ],
};
