import type { AnnouncementEvent } from "../types.js";

/**
 * Lee Jong-sup asks for a Korean part in Malaysia's plan for three littoral mission vessels of
 * 2,000 tons.
 */
export const littoralMissionVesselRoleRequest: AnnouncementEvent<"littoral-mission-vessel-role-request"> =
  {
    id: "littoral-mission-vessel-role-request",
    kind: "announcement",
    name: { en: "Request for a Korean role in three littoral mission vessels" },
    summary: {
      en: "Lee Jong-sup asks for a Korean part in Malaysia's plan for three littoral mission vessels of 2,000 tons.",
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
