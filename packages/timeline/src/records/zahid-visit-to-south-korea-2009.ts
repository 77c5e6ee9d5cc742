import type { VisitEvent } from "../types.js";

/**
 * Malaysia's defence minister, Ahmad Zahid Hamidi, arrived in South Korea on 18 October 2009 at the
 * invitation of Kim Tae-young and was due to leave on 22 October.
 */
export const zahidVisitToSouthKorea2009: VisitEvent<"zahid-visit-to-south-korea-2009"> = {
  id: "zahid-visit-to-south-korea-2009",
  kind: "visit",
  name: {
    en: "Visit of Zahid to South Korea",
  },
  summary: {
    en: "Malaysia's defence minister, Ahmad Zahid Hamidi, arrived in South Korea on 18 October 2009 at the invitation of Kim Tae-young and was due to leave on 22 October.",
  },
  date: "2009-10-18/2009-10-22",
  modality: "occurred",
  participants: [
    {
      entity: "ahmad-zahid-hamidi",
      role: "actor",
    },
    {
      entity: "kim-tae-young",
      role: "host",
    },
  ],
  evidence: [
    {
      supports: ["name", "date", "modality", "participants"],
      source: "aju-news-2009-10-19",
      exact: [
        "김태영 국방장관과 아흐마드 자히드 하미디",
        "김 장관의 초청으로 18일 방한",
        "22일 귀국할 예정이다",
      ],
      inferred: {
        date: "18일 and 22일, the latter still a plan; month and year from the address (20091019)",
      },
    },
  ],
};
