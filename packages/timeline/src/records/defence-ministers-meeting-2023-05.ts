import type { MeetingEvent } from "../types.js";

/**
 * South Korea's defence minister, Lee Jong-sup, and his Malaysian counterpart, Mohamad Hasan, held
 * talks on 23 May 2023, the day the FA-50 contract was signed.
 */
export const defenceMinistersMeeting202305: MeetingEvent<"defence-ministers-meeting-2023-05"> = {
  id: "defence-ministers-meeting-2023-05",
  kind: "meeting",
  name: { en: "Talks of the two defence ministers, May 2023" },
  summary: {
    en: "South Korea's defence minister, Lee Jong-sup, and his Malaysian counterpart, Mohamad Hasan, held talks on 23 May 2023, the day the FA-50 contract was signed.",
  },
  date: "2023-05-23",
  modality: "occurred",
  participants: [
    { entity: "lee-jong-sup", role: "party" },
    { entity: "mohamad-hasan", role: "party" },
  ],
  evidence: [
    {
      supports: ["name", "date", "modality", "participants"],
      source: "yonhap-2023-05-23",
      exact: [
        "held talks",
        "Defense Minister Lee Jong-sup joined",
        "Malaysian counterpart, Mohamad Hasan",
        "May 23 (Yonhap)",
      ],
      inferred: {
        date: "'earlier in the day' of the Tuesday of the dateline May 23; year from the address",
      },
    },
    {
      supports: ["name", "date", "modality", "participants"],
      source: "chosun-ilbo-2023-05-23",
      exact: ["이종섭 국방부 장관이 23일", "모하마드 하산 말레이시아 국방부 장관과"],
      inferred: { date: "23일 is printed; month and year from the address" },
    },
    {
      supports: ["name", "modality", "participants"],
      source: "kbs-world-2023-05",
      exact: ["Malaysian counterpart Mohamad Hasan", "Lee held talks", "minister Lee Jong-sup"],
    },
    {
      supports: ["name", "date", "modality", "participants"],
      source: "urdupoint-2023-05-23",
      exact: [
        "Malaysian counterpart, Mohamad Hasan",
        "visited Malasyia on Tuesday",
        "Defense Lee Jong-sup attending",
        "Published May 23, 2023",
      ],
      inferred: {
        date: "the Tuesday of the visit, the page's day; the talks have no day of their own",
      },
    },
    {
      supports: ["name", "date", "modality", "participants"],
      source: "donga-2023-05-23-signing",
      exact: ["23일 한-말레이시아 국방장관 회담을", "이종섭 국방부 장관과 모하마드 하산"],
      inferred: { date: "23일, month and year from the day of issue printed, 2023-05-23" },
      origin: "ROK defence ministry release of 2023-05-23",
    },
    {
      supports: ["name", "modality", "participants"],
      source: "kookbang-news-2023-06-02",
      exact: [
        "국방 장관 회담이 있었고",
        "이종섭 국방부 장관과",
        "말레이시아 모하마드 하산 국방부 장관이 함께",
        "국방부 김동비 다자안보정책과장",
      ],
      by: "south-korean-ministry-of-national-defense",
    },
  ],
};
