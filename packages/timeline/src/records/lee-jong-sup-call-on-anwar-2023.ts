import type { MeetingEvent } from "../types.js";

/**
 * South Korea's defence minister, Lee Jong-sup, called on Malaysia's prime minister, Anwar Ibrahim,
 * in Langkawi on 24 May 2023.
 */
export const leeJongSupCallOnAnwar2023: MeetingEvent<"lee-jong-sup-call-on-anwar-2023"> = {
  id: "lee-jong-sup-call-on-anwar-2023",
  kind: "meeting",
  name: {
    en: "Lee Jong-sup's call on Anwar, May 2023",
  },
  summary: {
    en: "South Korea's defence minister, Lee Jong-sup, called on Malaysia's prime minister, Anwar Ibrahim, in Langkawi on 24 May 2023.",
  },
  date: "2023-05-24",
  modality: "occurred",
  participants: [
    {
      entity: "lee-jong-sup",
      role: "attendee",
    },
    {
      entity: "anwar-ibrahim",
      role: "host",
    },
  ],
  place: "langkawi",
  evidence: [
    {
      supports: ["name", "date", "modality", "participants", "place"],
      source: "astro-awani-2023-05-24",
      exact: [
        "Lee Jong Sup di sini",
        "Anwar Ibrahim hari ini menerima kunjungan",
        "Mei 24, 2023",
        "LANGKAWI: Perdana Menteri",
      ],
      inferred: { place: "di sini, under the dateline LANGKAWI" },
    },
    {
      supports: ["name", "modality", "participants"],
      source: "kookbang-news-2023-06-02",
      exact: [
        "말레이시아 안와르 총리를 예방하여",
        "이종섭 국방부 장관이 지난 5월",
        "국방부 김동비 다자안보정책과장",
      ],
      by: "south-korean-ministry-of-national-defense",
    },
    {
      supports: ["name", "date", "modality", "participants"],
      source: "korea-economic-tv-2023-05-24",
      exact: ["이종섭 국방부 장관이 24일", "안와르 빈 이브라힘 말레이시아 총리를"],
      inferred: { date: "24일; month and year from the day of issue" },
    },
  ],
};
