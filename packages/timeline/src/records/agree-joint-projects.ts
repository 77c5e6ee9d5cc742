import type { StepEvent } from "../types.js";

/**
 * South Korea and Malaysia should next agree joint research and development projects for fighters,
 * naval systems and precision missiles, with timelines and cost-sharing, Defence Security Asia
 * writes.
 */
export const agreeJointProjects: StepEvent<"agree-joint-projects"> = {
  id: "agree-joint-projects",
  kind: "step",
  name: { en: "Joint research and development projects with timelines and cost-sharing" },
  summary: {
    en: "South Korea and Malaysia should next agree joint research and development projects for fighters, naval systems and precision missiles, with timelines and cost-sharing, Defence Security Asia writes.",
  },
  modality: "recommended",
  by: "defence-security-asia",
  participants: [
    { entity: "south-korea", role: "actor" },
    { entity: "malaysia", role: "actor" },
  ],
  agreement: "defence-industry-mou",
  platforms: [
    { platform: "fighter-aircraft" },
    { platform: "naval-vessels" },
    { platform: "missile-systems" },
  ],
  towards: "translate-mou-into-programmes",
  evidence: [
    {
      supports: ["modality", "towards"],
      source: "dsa-pact-2025",
      paragraph: 88,
      exact: "The next steps include establishing",
    },
    {
      supports: ["name", "participants"],
      source: "dsa-pact-2025",
      paragraph: 88,
      exact: "specific joint R&D projects",
      inferred: { participants: "South Korea and Malaysia: “joint”: of the two countries" },
    },
    {
      supports: ["name", "platforms"],
      source: "dsa-pact-2025",
      paragraph: 88,
      exact: "joint R&D projects in fighter aviation",
    },
    {
      supports: "platforms",
      source: "dsa-pact-2025",
      paragraph: 88,
      exact: "fighter aviation, naval systems",
    },
    {
      supports: "platforms",
      source: "dsa-pact-2025",
      paragraph: 88,
      exact: "precision-missile technology",
    },
    {
      supports: "name",
      source: "dsa-pact-2025",
      paragraph: 88,
      exact: "with agreed timelines and cost-sharing",
    },
    {
      supports: "agreement",
      source: "dsa-pact-2025",
      paragraph: 87,
      exact: "While the MoU lays down",
    },
    {
      supports: "towards",
      source: "dsa-pact-2025",
      paragraph: 87,
      exact: "translating intent into tangible programmes",
    },
  ],
};
