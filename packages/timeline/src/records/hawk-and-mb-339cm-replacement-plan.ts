import type { TargetEvent } from "../types.js";

/**
 * The Royal Malaysian Air Force planned to replace its MB-339CM trainers and Hawk aircraft with the
 * new light combat aircraft. In December 2024 Malaysia's defence minister, Mohamed Khaled Nordin,
 * added the MiG-29N.
 */
export const hawkAndMb339cmReplacementPlan: TargetEvent<"hawk-and-mb-339cm-replacement-plan"> = {
  id: "hawk-and-mb-339cm-replacement-plan",
  kind: "target",
  name: { en: "Plan to replace the MB-339CM and the Hawk" },
  summary: {
    en: "The Royal Malaysian Air Force planned to replace its MB-339CM trainers and Hawk aircraft with the new light combat aircraft. In December 2024 Malaysia's defence minister, Mohamed Khaled Nordin, added the MiG-29N.",
  },
  modality: "planned",
  asOf: "2024-12-05",
  by: "royal-malaysian-air-force",
  participants: [{ entity: "royal-malaysian-air-force", role: "actor" }],
  platforms: [
    { platform: "mb-339cm" },
    { platform: "hawk-108-208" },
    {
      platform: "mig-29n",
      evidence: [
        {
          supports: "platform",
          source: "air-times-2024-12-05",
          exact: [
            "MiG-29N buatan Rusia",
            "ia juga bakal menggantikan pesawat",
            "Mohamed Khaled Nordin",
          ],
          by: "mohamed-khaled-nordin",
        },
      ],
    },
  ],
  evidence: [
    {
      supports: ["name", "modality", "participants", "platforms"],
      source: "aviacionline-2023-05",
      topic: "aircraft to be replaced",
      origin: "Janes report of 2021 on the CAP55 tender",
    },
    {
      supports: ["name", "modality", "participants", "platforms"],
      source: "free-malaysia-today-2021-07-16",
      exact: [
        "FLITs are meant to replace",
        "seven Aermacchi MB-339CM jet trainers",
        "BAE Systems Hawk Mk 108 twin-seat",
        "Royal Malaysian Air Force (RMAF)",
      ],
      origin: "Janes report of 2021 on the CAP55 tender",
    },
    {
      supports: ["modality", "participants", "platforms"],
      source: "shephard-2021-06-22",
      exact: [
        "will replace Aermacchi MB-339CM trainers",
        "BAE Hawk 100/200s",
        "Royal Malaysian Air Force (RMAF)",
      ],
    },
    {
      supports: ["name", "modality", "participants", "platforms"],
      source: "air-times-2024-12-05",
      exact: [
        "MiG-29N buatan Rusia",
        "MB-339CM buatan Itali",
        "Hawk Mk 108",
        "akan menggantikan beberapa aset lama",
        "Mohamed Khaled Nordin",
        "Tentera Udara Diraja Malaysia (TUDM)",
      ],
      by: "mohamed-khaled-nordin",
    },
  ],
};
