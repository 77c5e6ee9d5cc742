import type { TargetEvent } from "../types.js";

/**
 * The Royal Malaysian Air Force planned, as of February 2023, that eight of the first 18 aircraft
 * would serve for training and 10 for light combat.
 */
export const flitLcaPhaseOnePlan202302: TargetEvent<"flit-lca-phase-one-plan-2023-02"> = {
  id: "flit-lca-phase-one-plan-2023-02",
  kind: "target",
  name: { en: "Plan for eight training and 10 light combat aircraft" },
  summary: {
    en: "The Royal Malaysian Air Force planned, as of February 2023, that eight of the first 18 aircraft would serve for training and 10 for light combat.",
  },
  modality: "planned",
  asOf: "2023-02-27",
  by: "royal-malaysian-air-force",
  participants: [{ entity: "royal-malaysian-air-force", role: "actor" }],
  platforms: [{ platform: "flit-lca-programme", quantity: { value: 18, unit: "aircraft" } }],
  evidence: [
    {
      supports: ["name", "modality", "participants", "platforms"],
      source: "vpk-name-2023-02-27",
      exact: ["8 training and 10 light combat", "supply of 18 aircraft", "Air Force Command"],
      inferred: {
        participants:
          "Royal Malaysian Air Force: 'Air Force Command' of Malaysia, the full name not printed",
      },
      origin: "TsAMTO",
    },
    {
      supports: ["name", "modality", "participants", "platforms"],
      source: "aviacionline-2023-05",
      topic: "make-up of the first phase",
    },
  ],
};
