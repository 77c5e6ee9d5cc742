import type { TargetEvent } from "../types.js";

/**
 * The Royal Malaysian Air Force planned, as of May 2023, to buy 36 trainers and light combat
 * aircraft in two phases of 18 under its Capability 55 plan.
 */
export const capability55LightCombatAircraftPlan: TargetEvent<"capability-55-light-combat-aircraft-plan"> =
  {
    id: "capability-55-light-combat-aircraft-plan",
    kind: "target",
    name: { en: "Capability 55 plan for 36 trainers and light combat aircraft" },
    summary: {
      en: "The Royal Malaysian Air Force planned, as of May 2023, to buy 36 trainers and light combat aircraft in two phases of 18 under its Capability 55 plan.",
    },
    modality: "planned",
    asOf: "2023-05",
    by: "royal-malaysian-air-force",
    participants: [{ entity: "royal-malaysian-air-force", role: "actor" }],
    platforms: [{ platform: "flit-lca-programme", quantity: { value: 36, unit: "aircraft" } }],
    evidence: [
      {
        supports: ["name", "modality", "participants", "platforms"],
        source: "aviacionline-2023-05",
        topic: "the air force's capability plan",
        origin: "Janes report of 2021 on the CAP55 tender",
      },
      {
        supports: ["name", "modality", "participants", "platforms"],
        source: "free-malaysia-today-2021-07-16",
        exact: [
          "36 LCA/FLIT platforms in two phases",
          "RMAF’s “Capability 55” plan",
          "Eighteen aircraft",
        ],
        origin: "Janes report of 2021 on the CAP55 tender",
      },
      {
        supports: ["name", "modality", "participants", "platforms"],
        source: "vpk-name-2023-02-27",
        exact: ["purchase of 36 FLIT", "(Capability 55)", "Air Force Command"],
        inferred: {
          participants:
            "the air force is 'the Air Force Command' / 'Malaysian Air Force', without Royal",
        },
        origin: "TsAMTO",
      },
      {
        supports: ["modality", "participants"],
        source: "star-2024-09-14",
        exact: ["Under RMAF’s CAP55", "Seri Mohamed Khaled Nordin"],
        by: "mohamed-khaled-nordin",
      },
    ],
  };
