import type { AnnouncementEvent } from "../types.js";

/**
 * South Korea's defence minister, Lee Jong-sup, asked Malaysia on 23 May 2023 to support a South
 * Korean role in its plan for three littoral mission vessels of the 2,000-ton class.
 */
export const littoralMissionVesselRoleRequest: AnnouncementEvent<"littoral-mission-vessel-role-request"> =
  {
    id: "littoral-mission-vessel-role-request",
    kind: "announcement",
    name: { en: "Request for a South Korean role in littoral mission vessels" },
    summary: {
      en: "South Korea's defence minister, Lee Jong-sup, asked Malaysia on 23 May 2023 to support a South Korean role in its plan for three littoral mission vessels of the 2,000-ton class.",
    },
    date: "2023-05-23",
    modality: "occurred",
    participants: [
      { entity: "lee-jong-sup", role: "speaker" },
      { entity: "malaysia", role: "recipient" },
    ],
    figures: { count: { value: 3, unit: "ships" } },
    evidence: [
      {
        supports: ["name", "date", "modality", "participants", "figures"],
        source: "yonhap-2023-05-23",
        exact: [
          "three 2,000-ton littoral mission vessels",
          "Defense Minister Lee Jong-sup joined",
          "asked for his support",
          "May 23 (Yonhap)",
        ],
        inferred: {
          date: "'earlier in the day' of the dateline May 23; year from the address",
          participants: "“his support” is that of the Malaysian minister",
        },
      },
      {
        supports: "figures",
        source: "joongang-ilbo-2023-05",
        exact: "2000t급 함정 3척 도입도",
      },
    ],
  };
