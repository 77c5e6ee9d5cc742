import type { MeetingEvent } from "../types.js";

/**
 * South Korea and Malaysia planned a defence-industry working meeting in Malaysia from 25 to 31
 * October 1991, with 500 K200 vehicles on the agenda. South Korean makers were reportedly to
 * attend.
 */
export const defenceIndustryWorkingMeeting1991: MeetingEvent<"defence-industry-working-meeting-1991"> =
  {
    id: "defence-industry-working-meeting-1991",
    kind: "meeting",
    name: { en: "Defence-industry working meeting planned for October 1991" },
    summary: {
      en: "South Korea and Malaysia planned a defence-industry working meeting in Malaysia from 25 to 31 October 1991, with 500 K200 vehicles on the agenda. South Korean makers were reportedly to attend.",
    },
    date: "1991-10-25/1991-10-31",
    modality: "planned",
    asOf: "1991-10-22",
    by: "south-korean-ministry-of-national-defense",
    participants: [
      { entity: "south-korea", role: "party" },
      { entity: "malaysia", role: "host" },
      { entity: "daewoo-heavy-industries", role: "attendee" },
      { entity: "dsme", role: "attendee" },
      { entity: "korea-tacoma", role: "attendee" },
    ],
    platforms: [{ platform: "k200", quantity: { value: 500, unit: "vehicles" } }],
    evidence: [
      {
        supports: ["name", "date", "modality", "participants", "platforms"],
        source: "hankyung-1991-10-22",
        exact: [
          "25일부터 31일까지 말레이지아에서",
          "한.말레이시아 방산협력 실무회의에서",
          "한국화약, 대우중공업, 대우조선, 코리아타코마",
          "한국형 장갑차(APC) K-200 5백대를",
          "한국과 말레이시아는 양국",
          "참석하는 것으로 전해졌다",
        ],
        inferred: {
          date: '"오는 25일부터 31일까지" on a page of 1991-10-22',
          participants: "대우조선, Daewoo Shipbuilding, is the later DSME",
        },
      },
    ],
  };
