import type { MeetingEvent } from "../types.js";

/**
 * About 150 people, with about 20 Malaysian defence companies, attended the third Malaysia–South
 * Korea defence-industry seminar in Kuala Lumpur on 22 September 2025. Malaysia's defence minister,
 * Mohamed Khaled Nordin, gave the keynote address.
 */
export const thirdDefenceIndustrySeminar: MeetingEvent<"third-defence-industry-seminar"> = {
  id: "third-defence-industry-seminar",
  kind: "meeting",
  name: {
    en: "Third Malaysia–South Korea defence-industry seminar",
  },
  summary: {
    en: "About 150 people, with about 20 Malaysian defence companies, attended the third Malaysia–South Korea defence-industry seminar in Kuala Lumpur on 22 September 2025. Malaysia's defence minister, Mohamed Khaled Nordin, gave the keynote address.",
  },
  date: "2025-09-22",
  modality: "occurred",
  participants: [
    {
      entity: "mohamed-khaled-nordin",
      role: "speaker",
      evidence: [
        {
          supports: ["entity", "role"],
          source: "sun-2025-09-22",
          exact: ["Mohamed Khaled Nordin stated", "his keynote address"],
        },
        {
          supports: ["entity", "role"],
          source: "oana-news-2025-09-22-ties",
          exact: ["keynote address", "Minister Mohamed Khaled Nordin"],
        },
      ],
    },
    {
      entity: "yeo-seung-bae",
      role: "speaker",
      evidence: [
        {
          supports: ["entity", "role"],
          source: "oana-news-2025-09-22-mou",
          exact: [
            "Korea to Malaysia Yeo Sung-bae",
            "Malaysia–Korea Third Defence Industry Cooperation Seminar",
          ],
        },
        {
          supports: ["entity", "role"],
          source: "guru-2025-09-23",
          exact: "여승배 주말레이시아 한국대사는",
        },
      ],
    },
    {
      entity: "kwon-dae-won",
      role: "attendee",
      evidence: [
        {
          supports: ["entity", "role"],
          source: "koreaun-2025-09-23",
          exact: ["권대원 합동참모차장(육군 중장)과", "학계 인사 등 150여명이 참석했다"],
        },
        {
          contradicts: "entity",
          reported: "Kim Myung-soo, chairman of the Joint Chiefs of Staff",
          source: "dar-al-hilal-2025-09-22",
          exact: ["كيم ميونج سو", "رئيس هيئة الأركان المشتركة الكورية الجنوبية"],
        },
        {
          supports: ["entity", "role"],
          source: "guru-2025-09-23",
          exact: ["권대원 합동참모차장과 모하메드 칼레드 노르딘", "약 150여명이 참석했다"],
        },
      ],
    },
    {
      entity: "nearthlab",
      role: "attendee",
      evidence: [
        {
          supports: ["entity", "role"],
          source: "koreaun-2025-09-23",
          exact: ["한화오션, 한화시스템, 니어스랩 등", "방산 기술·제품을 홍보하고"],
        },
      ],
    },
    {
      entity: "malaysian-defence-industry",
      role: "attendee",
      evidence: [
        {
          supports: ["entity", "role"],
          source: "koreaun-2025-09-23",
          exact: "말레이시아 측에서는 20여개 주요 방산업체",
        },
      ],
    },
    {
      entity: "kai",
      role: "attendee",
      evidence: [
        {
          supports: ["entity", "role"],
          source: "guru-2025-09-23",
          exact: [
            "한국항공우주산업(KAI)와 한화에어로스페이스, 한화시스템",
            "약 150여명이 참석했다",
          ],
        },
      ],
    },
    {
      entity: "hanwha-aerospace",
      role: "attendee",
      evidence: [
        {
          supports: ["entity", "role"],
          source: "guru-2025-09-23",
          exact: [
            "한국항공우주산업(KAI)와 한화에어로스페이스, 한화시스템",
            "약 150여명이 참석했다",
          ],
        },
      ],
    },
    {
      entity: "hanwha-systems",
      role: "attendee",
      evidence: [
        {
          supports: ["entity", "role"],
          source: "guru-2025-09-23",
          exact: [
            "한국항공우주산업(KAI)와 한화에어로스페이스, 한화시스템",
            "약 150여명이 참석했다",
          ],
        },
      ],
    },
    {
      entity: "hanwha-ocean",
      role: "attendee",
      evidence: [
        {
          supports: ["entity", "role"],
          source: "guru-2025-09-23",
          exact: ["한화오션, LIG넥스원, 현대로템, HD현대중공업 등", "약 150여명이 참석했다"],
        },
      ],
    },
    {
      entity: "lig-nex1",
      role: "attendee",
      evidence: [
        {
          supports: ["entity", "role"],
          source: "guru-2025-09-23",
          exact: ["한화오션, LIG넥스원, 현대로템, HD현대중공업 등", "약 150여명이 참석했다"],
        },
      ],
    },
    {
      entity: "hyundai-rotem",
      role: "attendee",
      evidence: [
        {
          supports: ["entity", "role"],
          source: "guru-2025-09-23",
          exact: ["한화오션, LIG넥스원, 현대로템, HD현대중공업 등", "약 150여명이 참석했다"],
        },
      ],
    },
    {
      entity: "hd-hyundai-heavy-industries",
      role: "attendee",
      evidence: [
        {
          supports: ["entity", "role"],
          source: "guru-2025-09-23",
          exact: ["한화오션, LIG넥스원, 현대로템, HD현대중공업 등", "약 150여명이 참석했다"],
        },
      ],
    },
  ],
  place: "kuala-lumpur",
  occasion: "defence-industry-seminar-2025",
  figures: {
    count: { value: 20, unit: "companies", approximate: true },
    attendance: {
      value: 150,
      unit: "people",
      approximate: true,
    },
  },
  evidence: [
    {
      supports: ["name", "date", "modality", "participants", "place", "occasion"],
      source: "oana-news-2025-09-22-ties",
      exact: [
        "Malaysia-Korea Third Defence Industry Cooperation Seminar",
        "KUALA LUMPUR, Sept 22 (Bernama)",
        "Defence Minister Mohamed Khaled Nordin",
        "Kwon Dae Won",
        "Malaysia, Yeo Sung-Bae",
        "keynote address",
      ],
      inferred: {
        date: "the year is not printed",
        place: '"here" under the dateline KUALA LUMPUR',
      },
    },
    {
      supports: ["name", "modality", "participants", "place", "occasion", "figures.attendance"],
      source: "sun-2025-09-22",
      exact: [
        "approximately 150 participants",
        "Malaysia-Korea Third Defence Industry Cooperation Seminar",
        "KUALA LUMPUR: Malaysia",
        "Mohamed Khaled Nordin stated",
        "his keynote address",
      ],
    },
    {
      supports: [
        "name",
        "date",
        "modality",
        "participants",
        "place",
        "occasion",
        "figures.attendance",
      ],
      source: "guru-2025-09-23",
      exact: [
        "쿠알라룸프르에서 제3회 한-말레이시아 방위산업 세미나가 개최됐다",
        "약 150여명이 참석했다",
        "한국항공우주산업(KAI)와 한화에어로스페이스, 한화시스템",
        "한화오션, LIG넥스원, 현대로템, HD현대중공업 등",
        "권대원 합동참모차장과 모하메드 칼레드 노르딘",
        "여승배 주말레이시아 한국대사는",
      ],
      inferred: {
        date: '"전날" (the day before) on "23일"; month and year from the day of issue recorded for the page (not in the part seen)',
        place: "Kuala Lumpur: printed 쿠알라룸프르, a variant spelling",
      },
    },
    {
      supports: [
        "name",
        "date",
        "modality",
        "place",
        "occasion",
        "participants",
        "figures.attendance",
        "figures.count",
      ],
      source: "koreaun-2025-09-23",
      exact: [
        "방위산업 세미나'를 개최했다고 23일(현지시간)",
        "전날 쿠알라룸푸르에서 열린 행사에는",
        "말레이시아의 모하메드 칼레드 노르딘",
        "권대원 합동참모차장(육군 중장)과",
        "여승배 주말레이시아 대사를 비롯해",
        "학계 인사 등 150여명이 참석했다",
        "LIG넥스원, 현대중공업, 한화에어로스페이스",
        "한화오션, 한화시스템, 니어스랩 등",
        "말레이시아 측에서는 20여개 주요 방산업체",
      ],
      inferred: {
        date: "the day before 23일; month and year from the day of issue recorded for the page",
        "figures.attendance": "150여명: rather more than 150",
        occasion:
          "Malaysia–Korea Third Defence Industry Cooperation Seminar: printed 제3차 한·말 방위산업 세미나, a variant",
        "figures.count": "20여개: rather more than 20",
      },
    },
  ],
};
