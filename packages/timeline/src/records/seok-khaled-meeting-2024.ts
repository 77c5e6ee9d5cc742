import type { MeetingEvent } from "../types.js";

/**
 * Seok Jong-gun, the minister of South Korea's DAPA, met Malaysia's defence minister, Mohamed
 * Khaled Nordin, at Defence Services Asia in Kuala Lumpur on 7 May 2024.
 */
export const seokKhaledMeeting2024: MeetingEvent<"seok-khaled-meeting-2024"> = {
  id: "seok-khaled-meeting-2024",
  kind: "meeting",
  name: {
    en: "Meeting of Seok and Khaled, May 2024",
  },
  summary: {
    en: "Seok Jong-gun, the minister of South Korea's DAPA, met Malaysia's defence minister, Mohamed Khaled Nordin, at Defence Services Asia in Kuala Lumpur on 7 May 2024.",
  },
  date: "2024-05-07",
  modality: "occurred",
  participants: [
    {
      entity: "seok-jong-gun",
      role: "attendee",
    },
    {
      entity: "mohamed-khaled-nordin",
      role: "attendee",
    },
  ],
  place: "kuala-lumpur",
  occasion: "dsa-2024",
  platforms: [
    {
      platform: "k239-chunmoo",
      evidence: [
        {
          supports: "platform",
          source: "hankyung-2024-05-13",
          exact: "다연장로켓 천무나 중거리 지대공 유도무기",
        },
        {
          supports: "platform",
          source: "selangor-journal-2024-05",
          exact: ["South Korea’s K239 Chunmoo", "explore possible exports"],
        },
        {
          supports: "platform",
          source: "eurasian-times-2024-05",
          exact: "K239 Chunmoo rocket artillery",
        },
        {
          supports: "platform",
          source: "defensemirror-2024-05",
          exact: "Cheonmu and Cheongung-II",
          inferred: { platform: "printed Cheonmu, another romanisation of 천무" },
        },
      ],
    },
    {
      platform: "cheongung-ii",
      evidence: [
        {
          supports: "platform",
          source: "hankyung-2024-05-13",
          exact: "천궁-Ⅱ 등 유도무기 수출 협의도",
        },
        {
          supports: "platform",
          source: "selangor-journal-2024-05",
          exact: ["Cheongung-II mid-range", "explore possible exports"],
        },
        {
          supports: "platform",
          source: "eurasian-times-2024-05",
          exact: "Cheongung-II mid-range",
        },
        {
          supports: "platform",
          source: "defensemirror-2024-05",
          exact: "Cheonmu and Cheongung-II",
        },
      ],
    },
    {
      platform: "fa-50",
      evidence: [
        {
          supports: "platform",
          source: "hankyung-2024-05-13",
          exact: "FA-50 경공격기 1차 수출 성과를",
        },
        {
          supports: "platform",
          source: "selangor-journal-2024-05",
          exact: ["exports of FA-50 light attack", "talks on more exports"],
        },
        {
          supports: "platform",
          source: "altair-2024-05",
          exact: "szkolno-bojowych FA-50 Block 20",
        },
      ],
    },
  ],
  evidence: [
    {
      supports: ["name", "date", "modality", "participants", "place", "occasion"],
      source: "sun-2024-05-07",
      exact: [
        "Mohamed Khaled Nordin today",
        "received a courtesy visit",
        "Major General (Rtd) Seok Jong Gun",
        "Defence Services Asia (DSA)",
        "KUALA LUMPUR: Defence Minister",
      ],
      inferred: {
        date: '"today", and the second day of the exhibition; the page shows 2024-07-05, day and month swapped',
      },
    },
    {
      supports: ["name", "date", "modality", "participants", "occasion"],
      source: "eurasian-times-2024-05",
      exact: [
        "Kuala Lumpur on May 7",
        "Seok Jong-gun, the Minister",
        "Minister Mohamed Khaled Nordin",
        "Defence Service Asia Exhibition",
      ],
      inferred: {
        date: 'the year from the page of May 2024 (KAI\'s deal of "last May")',
        occasion: "Defence Services Asia 2024: printed without the year, and Service for Services",
      },
    },
    {
      supports: ["name", "modality", "participants", "place", "occasion"],
      source: "sun-2024-05",
      exact: [
        "Mohamed Khaled Nordin hari ini",
        "menerima kunjungan hormat",
        "Jen (B) Seok Jong Gun",
        "Perkhidmatan Pertahanan Asia (DSA)",
        "(NATSEC) Asia 2024",
        "KUALA LUMPUR",
      ],
      inferred: { place: '"di sini" (here) under the dateline KUALA LUMPUR' },
    },
    {
      supports: ["name", "date", "modality", "participants", "place", "occasion"],
      source: "selangor-journal-2024-05",
      exact: [
        "Kuala Lumpur last Tuesday",
        "Defence Service Asia Exhibition",
        "Seok Jong Gun, met",
        "Datuk Seri Mohamed Khaled Nordin",
        "SEOUL, May 13",
      ],
      inferred: {
        date: '"last Tuesday" in a report datelined May 13; the year from the address (2024/05)',
        occasion:
          'Defence Services Asia 2024: printed "Defence Service Asia Exhibition and Conference", without a year',
      },
    },
    {
      supports: ["modality", "participants", "occasion"],
      source: "altair-2024-05",
      exact: ["Targi DSA wizytował", "Mohamedem Khaledem Nordinem", "DAPA Seok Jong-gun"],
      inferred: { participants: 'Khaled\'s name in a Polish case, "Mohamedem Khaledem Nordinem"' },
    },
    {
      supports: ["modality", "participants", "place", "occasion"],
      source: "hankyung-2024-05-13",
      exact: [
        "석종건 청장이 6∼7일 말레이시아 쿠알라룸푸르",
        "방산전시회(DSA)에 참석",
        "말레이시아 국방장관을 만나 지난해 5월",
      ],
      inferred: {
        participants: "말레이시아 국방장관, the minister, is not named",
        occasion: "DSA, without the year",
      },
    },
  ],
};
