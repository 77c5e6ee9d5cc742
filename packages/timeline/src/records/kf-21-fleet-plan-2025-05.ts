import type { TargetEvent } from "../types.js";

/** South Korea planned, as of May 2025, to have 120 KF-21 aircraft for its air force by 2032. */
export const kf21FleetPlan202505: TargetEvent<"kf-21-fleet-plan-2025-05"> = {
  id: "kf-21-fleet-plan-2025-05",
  kind: "target",
  name: { en: "Plan for 120 KF-21 aircraft by 2032" },
  summary: {
    en: "South Korea planned, as of May 2025, to have 120 KF-21 aircraft for its air force by 2032.",
  },
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
      exact: [
        "By 2032",
        "total of 120 aircraft is planned",
        "Republic of Korea Air Force (ROKAF)",
        "first KF-21 Boramae in May 2025",
      ],
    },
    {
      supports: ["name", "date", "modality", "platforms"],
      source: "yonhap-2022-11-10",
      exact: ["deploy 120 KF-21 aircraft by 2032", "military plans to"],
    },
    {
      supports: ["name", "date", "modality", "platforms"],
      source: "kbs-world-2021-04-09-naming",
      exact: ["a total of 120 by 2032", "plan to deploy", "KF-21 Boramae can travel"],
      inferred: { by: "South Korea: President Moon, in the speech the page reports" },
      by: "south-korea",
    },
  ],
};
