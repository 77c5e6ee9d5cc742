import type { MilestoneEvent } from "../types.js";

/**
 * The defence-industry memorandum of 27 October 2025 is Malaysia's second on arms cooperation with
 * a foreign country, according to South Korea's DAPA. Other reports tell of earlier memoranda with
 * India and Indonesia.
 */
export const malaysiaSecondArmsMou: MilestoneEvent<"malaysia-second-arms-mou"> = {
  id: "malaysia-second-arms-mou",
  kind: "milestone",
  name: {
    en: "Malaysia's second memorandum on arms cooperation",
  },
  summary: {
    en: "The defence-industry memorandum of 27 October 2025 is Malaysia's second on arms cooperation with a foreign country, according to South Korea's DAPA. Other reports tell of earlier memoranda with India and Indonesia.",
  },
  date: "2025-10-27",
  modality: "claimed",
  asOf: "2025-10-27",
  by: "dapa",
  participants: [
    {
      entity: "malaysia",
      role: "party",
    },
  ],
  agreement: "malaysia-arms-cooperation-mous",
  figures: {
    ordinal: {
      value: 2,
      unit: "ordinal",
    },
  },
  evidence: [
    {
      supports: ["name", "agreement", "figures.ordinal"],
      source: "dsa-pact-2025",
      paragraph: 73,
      exact: "only its second arms-cooperation MoU",
    },
    {
      supports: "participants",
      source: "dsa-pact-2025",
      paragraph: 73,
      exact: "Malaysia, by contrast, has signed only",
    },
    {
      supports: "date",
      source: "dsa-pact-2025",
      paragraph: 73,
      exact: "a foreign nation through this pact",
      inferred: { date: "“this pact”: the memorandum of 27 October 2025" },
    },
    {
      supports: "date",
      source: "dsa-pact-2025",
      paragraph: 3,
      exact: "on 27 October 2025",
    },
    {
      supports: ["name", "participants", "agreement", "figures.ordinal"],
      source: "maia-mou",
      exact: ["the second MOU", "Korea and Malaysia on Monday"],
    },
    {
      supports: ["name", "date", "modality", "participants", "agreement", "figures.ordinal"],
      source: "herald-business-2025-10-27",
      exact: [
        "말레이시아가 타국과 맺은 두 번째 방산협력",
        "번째 방산협력 MOU라는",
        "방사청 관계자는",
        "27일 말레이시아 쿠알라룸푸르에서",
      ],
      inferred: {
        date: '"27일"; month and year from the day of issue of the stored copy (2025-10-27)',
      },
      by: "dapa-officials",
    },
    {
      supports: ["name", "date", "participants", "agreement", "figures.ordinal"],
      source: "newsis-2025-10-27",
      exact: [
        "말레이시아가 타국과 체결한 두 번째 방산협력",
        "방산협력 강화를 위한 양해각서(MOU)를",
        "말레이시아 국방부 장관이 27일(현지시간)",
      ],
      inferred: { date: '"27일(현지시간)"; month and year from the address (20251027)' },
    },
    {
      supports: ["name", "date", "modality", "participants", "agreement", "figures.ordinal"],
      source: "ikbn-news-2025-10-27",
      exact: [
        "말레이시아가 다른 나라와 맺은 두 번째",
        "방산협력 MOU라는 점에서",
        "27일 쿠알라룸푸르에서 열린 한-말레이시아 정상회담을 계기로",
        "2025.10.27",
      ],
      inferred: {
        by: 'the sentence names no speaker; it follows "방위사업청은 27일 … 체결했다고 밝혔다"',
      },
      by: "dapa",
    },
    {
      supports: ["name", "date", "participants", "agreement", "figures.ordinal"],
      source: "news1-2025-10-27",
      exact: ["말레이시아가 타국과 맺은 두 번째", "말레이시아 국방부 장관은 27일"],
      inferred: {
        date: '"27일"; month and year from the day of issue recorded for the page (not in the part seen)',
      },
    },
    {
      supports: ["name", "date", "participants", "agreement", "figures.ordinal"],
      source: "newsstep-2025-10-27",
      exact: [
        "말레이시아가 타국과 맺은 두 번째 방산협력",
        "번째 방산협력 MOU라는",
        "10월 27일 말레이시아 쿠알라룸푸르에서",
        "2025-10-27 18:45:18",
      ],
    },
    {
      supports: ["name", "modality", "participants", "agreement", "figures.ordinal"],
      source: "m5-dergi-mou",
      exact: ["second defense industry agreement Malaysia has", "DAPA emphasized that"],
      by: "dapa",
    },
    {
      supports: ["name", "participants", "agreement", "figures.ordinal"],
      source: "defensehere-mou",
      exact: "Malaysia, this marks only its second",
    },
    {
      contradicts: "name.en",
      reported:
        "Second country to have two arrangements with Malaysia, on defence and on its industry",
      source: "oana-news-2025-09-22-mou",
      exact: [
        "defence and defence industry",
        "second country",
        "Korea to Malaysia Yeo Sung-bae",
        "KUALA LUMPUR, Sept 22 (Bernama)",
      ],
      inferred: {
        asOf: '"Sept 22" printed; the year is not in the part seen (day of issue recorded for the page)',
      },
      by: "yeo-seung-bae",
      asOf: "2025-09-22",
    },
    {
      contradicts: "name.en",
      reported:
        "Second country to have two arrangements with Malaysia, on defence and on its industry",
      source: "sun-2025-09",
      exact: [
        "defence and defence industry",
        "only the second country",
        "Korea to Malaysia Yeo Sung-bae",
      ],
      by: "yeo-seung-bae",
      asOf: "2025-09",
    },
    {
      contradicts: "name.en",
      reported: "An earlier memorandum, with Indonesia, that takes in defence industry",
      source: "vietnamplus-2022-08",
      exact: [
        "defence science, technology and industry",
        "Indonesia and Malaysia on August 9",
        "signed a Memorandum of Understanding (MoU)",
      ],
      inferred: {
        asOf: '"August 9" printed; the year from the issue of the source, not in the part seen',
      },
      asOf: "2022-08",
    },
    {
      contradicts: "name.en",
      reported:
        "An earlier memorandum, with India, under which cooperation takes in defence industry",
      source: "sun-2023-07-10",
      exact: [
        "India which was signed in 1993",
        "Memorandum of Understanding (MoU) on defence",
        "defence science, technology and industry",
      ],
      inferred: { asOf: '"today"; the day (10 July 2023) from other reports of the meeting' },
      asOf: "2023-07-10?",
    },
  ],
};
