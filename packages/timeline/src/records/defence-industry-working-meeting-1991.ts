import type { MeetingEvent } from "../types.js";

/**
 * South Korea and Malaysia reportedly planned to discuss helmets, mines, coastal patrol craft,
 * long-range radio equipment and 500 K200 vehicles in Malaysia from 25 to 31 October 1991.
 */
export const defenceIndustryWorkingMeeting1991: MeetingEvent<"defence-industry-working-meeting-1991"> =
  {
    id: "defence-industry-working-meeting-1991",
    kind: "meeting",
    name: { en: "Defence-industry working meeting planned for October 1991" },
    summary: {
      en: "South Korea and Malaysia reportedly planned to discuss helmets, mines, coastal patrol craft, long-range radio equipment and 500 K200 vehicles in Malaysia from 25 to 31 October 1991.",
    },
    date: "1991-10-25/1991-10-31",
    modality: "planned",
    asOf: "1991-10-22",
    by: "south-korea",
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
          "논의할 계획인것으로 알려졌",
          "상비군용 방탄헬멧",
          "지뢰",
          "연안경비정",
          "장거리통신 장비 등 5개 품목의",
          "국방부 관계자는 이와 관련",
        ],
        inferred: {
          date: '"오는 25일부터 31일까지" on a page of 1991-10-22',
          modality:
            "“알려졌다”: nobody is named for the agenda; a ministry official is quoted on the 500 vehicles",
          participants: "대우조선, Daewoo Shipbuilding, is the later DSME",
        },
      },
    ],
  };
