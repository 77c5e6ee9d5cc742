import type { TargetEvent } from "../types.js";

/** South Korea means to have 120 KF-21s by 2032. */
export const kf21FleetPlan202505: TargetEvent<"kf-21-fleet-plan-2025-05"> = {
  id: "kf-21-fleet-plan-2025-05",
  kind: "target",
  name: { en: "Plan for 120 KF-21s by 2032" },
  summary: { en: "South Korea means to have 120 KF-21s by 2032." },
  date: "[..2032]",
  modality: "planned",
  asOf: "2025-05",
  by: "south-korea",
  participants: [{ entity: "republic-of-korea-air-force", role: "recipient" }],
  platforms: [{ platform: "kf-21-boramae", quantity: { value: 120, unit: "aircraft" } }],
  evidence: [
    {
      supports: ["name", "date", "modality", "participants", "platforms"],
      source: "army-recognition-2025-05",
      topic: "size of the fleet planned",
    },
    {
      supports: ["name", "date", "modality", "participants", "platforms"],
      source: "zona-militar-kf21",
      topic: "size of the fleet planned",
    },
    {
      supports: ["name", "date", "modality", "platforms"],
      source: "yonhap-2022-11-10",
      topic: "deployment planned by the military",
    },
    {
      supports: ["name", "date", "modality", "platforms"],
      source: "kbs-world-2021-04-09-naming",
      topic: "deployment planned, as told in 2021",
    },
    {
      contradicts: "platforms",
      reported: [{ platform: "kf-21-boramae", quantity: { value: 80, unit: "aircraft" } }],
      source: "adbr-2021-04-23",
      topic: "aircraft in service by 2032",
      asOf: "2021-04",
    },
  ],
};
