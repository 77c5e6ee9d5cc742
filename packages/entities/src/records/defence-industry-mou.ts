import type { Agreement } from "../types.js";

/**
 * Memorandum of understanding of 27 October 2025 by which South Korea and Malaysia set up a
 * government-to-government framework to develop, produce and market weapons jointly.
 */
export const defenceIndustryMou: Agreement<"defence-industry-mou"> = {
  id: "defence-industry-mou",
  kind: "agreement",
  name: {
    en: "South Korea–Malaysia memorandum of understanding on defence-industrial cooperation",
    ko: "한-말레이시아 방산협력 MOU",
  },
  aliases: [
    { text: "MoU", language: "en", sort: "abbreviation" },
    { text: "memorandum of understanding", language: "en", sort: "full-name" },
    { text: "defence pact", language: "en", sort: "printed-variant" },
    { text: "Landmark Defence Pact", language: "en", sort: "printed-variant" },
    { text: "방산협력 강화를 위한 양해각서", language: "ko", sort: "full-name" },
    { text: "방산협력MOU", language: "ko", sort: "short-name" },
  ],
  summary: {
    en: "Memorandum of understanding of 27 October 2025 by which South Korea and Malaysia set up a government-to-government framework to develop, produce and market weapons jointly.",
  },
  instrument: "memorandum",
  parties: ["south-korea", "malaysia"],
  status: "signed",
  date: "2025-10-27",
  place: "kuala-lumpur",
  occasion: "asean-summit-47",
  level: "government-to-government",
  activities: {
    armsProcurement: "target",
    jointResearchAndDevelopment: "expected",
    coProduction: "expected",
    jointMarketing: "expected",
    technologySharing: "claimed",
    technologyTransfer: "expected",
    mutualRecognition: "claimed",
    jointCommittee: "planned",
    jointExercises: "possible",
  },
  domains: { fighterAircraft: "target", navalVessels: "target", missileSystems: "target" },
  prospectiveDomains: {
    unmannedSystems: "expected",
    artificialIntelligence: "expected",
    commandAndControl: "expected",
    cyber: "expected",
    electronicWarfare: "expected",
  },
  follows: ["strategic-partnership-2024"],
  evidence: [
    {
      supports: "name.en",
      source: "dsa-pact-2025",
      paragraph: 3,
      exact: "to bolster their defence-industrial cooperation",
    },
    {
      supports: ["name.en", "aliases", "instrument"],
      source: "dsa-pact-2025",
      paragraph: 3,
      exact: "a memorandum of understanding (MoU)",
    },
    {
      supports: "aliases",
      source: "dsa-pact-2025",
      paragraph: 1,
      exact: "Strike Landmark Defence Pact",
    },
    {
      supports: "aliases",
      source: "dsa-pact-2025",
      paragraph: 39,
      exact: "This defence pact",
    },
    {
      supports: ["instrument", "parties"],
      source: "dsa-pact-2025",
      paragraph: 97,
      exact: "MoU between South Korea and Malaysia",
    },
    {
      supports: "instrument",
      source: "dsa-pact-2025",
      paragraph: 8,
      exact: "rather than a simple procurement contract",
    },
    {
      supports: ["parties", "status"],
      source: "dsa-pact-2025",
      paragraph: 3,
      exact: "South Korea and Malaysia signed a",
    },
    {
      supports: "status",
      source: "dsa-pact-2025",
      paragraph: 4,
      exact: "agreement, inked on the sidelines",
    },
    {
      supports: "date",
      source: "dsa-pact-2025",
      paragraph: 3,
      exact: "on 27 October 2025",
    },
    {
      supports: "place",
      source: "dsa-pact-2025",
      paragraph: 3,
      exact: "in Kuala Lumpur, forging",
    },
    {
      supports: "occasion",
      source: "dsa-pact-2025",
      paragraph: 4,
      exact: "sidelines of the 47th ASEAN Summit",
    },
    {
      supports: "level",
      source: "dsa-pact-2025",
      paragraph: 3,
      exact: "forging a government-to-government framework",
    },
    {
      supports: "level",
      source: "dsa-pact-2025",
      paragraph: 8,
      exact: "a broad government-to-government (G2G) framework",
    },
    {
      supports: "activities.armsProcurement",
      source: "dsa-pact-2025",
      paragraph: 3,
      exact: "aimed not merely at arms procurement",
      inferred: {
        "activities.armsProcurement":
          "procurement is an aim beside the others: the text says that it is not the only one",
      },
    },
    {
      supports: "activities.armsProcurement",
      source: "dsa-pact-2025",
      paragraph: 9,
      exact: "extend beyond direct purchase of systems",
      inferred: {
        "activities.armsProcurement":
          "procurement is an aim beside the others: the text says that it is not the only one",
      },
    },
    {
      supports: "activities.jointResearchAndDevelopment",
      source: "dsa-pact-2025",
      paragraph: 9,
      exact: "joint research and development (R&D)",
    },
    {
      supports: "activities.jointResearchAndDevelopment",
      source: "dsa-pact-2025",
      paragraph: 3,
      exact: "but at joint research, development",
    },
    {
      supports: "activities.jointResearchAndDevelopment",
      source: "dsa-pact-2025",
      paragraph: 2,
      exact: "to Co-Develop Fighter Jets",
    },
    {
      supports: ["activities.jointResearchAndDevelopment", "activities.coProduction"],
      source: "dsa-pact-2025",
      paragraph: 97,
      exact: "joint weapons development and co-production",
    },
    {
      supports: "activities.coProduction",
      source: "dsa-pact-2025",
      paragraph: 9,
      exact: "co-production of military equipment",
    },
    {
      supports: "activities.coProduction",
      source: "dsa-pact-2025",
      paragraph: 3,
      exact: "and production of weapons systems",
    },
    {
      supports: "activities.coProduction",
      source: "dsa-pact-2025",
      paragraph: 1,
      exact: "for Joint Weapons Production",
    },
    {
      supports: "activities.jointMarketing",
      source: "dsa-pact-2025",
      paragraph: 9,
      exact: "joint marketing of co-developed systems",
    },
    {
      supports: "activities.technologySharing",
      source: "dsa-pact-2025",
      paragraph: 13,
      exact: "deep industrial cooperation and technology-sharing",
    },
    {
      supports: "activities.technologyTransfer",
      source: "dsa-pact-2025",
      paragraph: 19,
      exact: "The technology-transfer dimension of the pact",
    },
    {
      supports: "activities.technologyTransfer",
      source: "dsa-pact-2025",
      paragraph: 19,
      exact: "defence industry will gain access to",
    },
    {
      supports: "activities.mutualRecognition",
      source: "dsa-pact-2025",
      paragraph: 22,
      exact: "One strategic sub-element of note",
    },
    {
      supports: "activities.mutualRecognition",
      source: "dsa-pact-2025",
      paragraph: 22,
      exact: "both nations’ aviation certification regimes",
    },
    {
      contradicts: "activities.mutualRecognition",
      reported: null,
      source: "dsa-pact-2025",
      paragraph: 31,
      exact: "Last week, prior to the MoU",
    },
    {
      contradicts: "activities.mutualRecognition",
      reported: "recommended",
      source: "dsa-pact-2025",
      paragraph: 91,
      exact: "Harmonisation of certification",
    },
    {
      supports: "activities.jointExercises",
      source: "dsa-pact-2025",
      paragraph: 40,
      exact: "potentially enabling future joint exercises",
    },
    {
      supports: "domains.fighterAircraft",
      source: "dsa-pact-2025",
      paragraph: 10,
      exact: "targeted domains include fighter aircraft",
    },
    {
      supports: "domains.fighterAircraft",
      source: "dsa-pact-2025",
      paragraph: 2,
      exact: "to Co-Develop Fighter Jets",
    },
    {
      supports: "domains.fighterAircraft",
      source: "dsa-pact-2025",
      paragraph: 88,
      exact: "joint R&D projects in fighter aviation",
    },
    {
      supports: "domains.navalVessels",
      source: "dsa-pact-2025",
      paragraph: 10,
      exact: "fighter aircraft, naval vessels",
    },
    {
      supports: "domains.navalVessels",
      source: "dsa-pact-2025",
      paragraph: 2,
      exact: "Fighter Jets, Warships",
    },
    {
      supports: "domains.navalVessels",
      source: "dsa-pact-2025",
      paragraph: 88,
      exact: "fighter aviation, naval systems",
    },
    {
      supports: "domains.missileSystems",
      source: "dsa-pact-2025",
      paragraph: 10,
      exact: "naval vessels, and missile systems",
    },
    {
      supports: "domains.missileSystems",
      source: "dsa-pact-2025",
      paragraph: 2,
      exact: "Warships and Missile Systems",
    },
    {
      supports: "domains.missileSystems",
      source: "dsa-pact-2025",
      paragraph: 88,
      exact: "precision-missile technology",
    },
    {
      supports: "domains.missileSystems",
      source: "dsa-pact-2025",
      paragraph: 69,
      exact: "a major axis of potential cooperation",
    },
    {
      supports: "prospectiveDomains",
      source: "dsa-pact-2025",
      paragraph: 53,
      exact: ["does not yet detail these next-generation", "analysts expect them"],
      inferred: { prospectiveDomains: "the domains are those that the paragraph before lists" },
      by: "analysts",
    },
    {
      contradicts: "prospectiveDomains",
      reported: {
        unmannedSystems: "possible",
        artificialIntelligence: "possible",
        commandAndControl: "possible",
        cyber: "possible",
        electronicWarfare: "possible",
      },
      source: "dsa-pact-2025",
      paragraph: 52,
      exact: "may open up future cooperative ventures",
    },
    {
      supports: "name.ko",
      source: "bizdaily-mou",
      exact: "‘한-말레이시아 방산협력 MOU’를 체결했다",
    },
    {
      supports: "aliases",
      source: "newsis-2025-10-27",
      exact: ["방산협력 강화를 위한 양해각서(MOU)를", "대한민국의 방산협력 MOU 체결 국가는"],
    },
    {
      supports: "aliases",
      source: "south-korean-defence-ministry-2025-11",
      exact: "체결된 「방산협력MOU」를 기반으로",
    },
    {
      supports: ["instrument", "parties", "status", "place"],
      source: "maia-mou",
      exact: [
        "Korea and Malaysia on Monday",
        "signed the memorandum",
        "(ASEAN) summit in Kuala Lumpur",
      ],
    },
    {
      supports: ["instrument", "parties", "status", "date", "place"],
      source: "herald-business-2025-10-27",
      exact: [
        "양해각서(MOU)를 공식 체결했다",
        "27일 말레이시아 쿠알라룸푸르에서",
        "대한민국을 새로운 핵심 파트너로",
      ],
      inferred: {
        date: '"27일"; month and year from the day of issue of the stored copy (2025-10-27)',
      },
    },
    {
      supports: ["instrument", "parties", "status", "date", "place"],
      source: "newsis-2025-10-27",
      exact: [
        "양해각서(MOU)를 공식 체결했다고",
        "말레이시아 국방부 장관이 27일(현지시간)",
        "말레이시아 쿠알라룸푸르에서 열린 아세안 정상회의",
        "대한민국의 방산협력 MOU 체결 국가는",
      ],
      inferred: { date: '"27일(현지시간)"; month and year from the address (20251027)' },
    },
    {
      supports: ["instrument", "parties", "status", "date", "place"],
      source: "news1-2025-10-27",
      exact: [
        "양해각서(MOU)를 공식 체결했다",
        "말레이시아 국방부 장관은 27일",
        "쿠알라룸푸르에서 열린 아세안 정상회의를",
        "한국과 말레이시아는 1993년",
      ],
      inferred: {
        date: '"27일"; month and year from the day of issue recorded for the page (not in the part seen)',
      },
    },
    {
      supports: ["instrument", "parties", "status", "date", "place"],
      source: "bizdaily-mou",
      exact: [
        "‘한-말레이시아 방산협력 MOU’를 체결했다",
        "장관은 10월 27일 말레이시아 쿠알라룸푸르에서",
      ],
      inferred: {
        date: '10월 27일; the year by "2024년 양국이 수립한" and the summit, no year of issue is printed',
        parties: "한- in the name is South Korea",
      },
    },
    {
      supports: ["instrument", "parties", "status", "place"],
      source: "defensehere-mou",
      exact: [
        "understanding (MoU)",
        "South Korea and Malaysia have signed",
        "was signed in Kuala Lumpur",
      ],
    },
    {
      supports: ["instrument", "parties", "status"],
      source: "southkoreannetwork-com-2025-10",
      exact: ["Korea and Malaysia have signed an", "memorandum of understanding (MOU) was signed"],
    },
    {
      supports: ["instrument", "parties", "status"],
      source: "hawk-2025-10-27",
      exact: [
        "welcoming the signing of a memorandum",
        "defence industry cooperation between the two",
        "described South Korea",
        "in Malaysia's efforts",
      ],
    },
    {
      supports: "occasion",
      source: "newsis-2025-10-27",
      exact: [
        "말레이시아 쿠알라룸푸르에서 열린 아세안 정상회의",
        "한-말레이시아 정상회담을 계기로",
      ],
      inferred: { occasion: '47th ASEAN Summit: printed "아세안 정상회의", without its number' },
    },
    {
      supports: "occasion",
      source: "maia-mou",
      exact: "(ASEAN) summit in Kuala Lumpur",
      inferred: {
        occasion:
          "47th ASEAN Summit: printed without its number; the summit in Kuala Lumpur at which the memorandum was signed",
      },
    },
    {
      supports: "occasion",
      source: "aju-news-2025-10-27",
      exact: "아세안 정상회의 기간 한-말레이시아",
      inferred: {
        occasion:
          "47th ASEAN Summit: the ordinal is not printed: the ASEAN summit at which the two leaders met on the 27th",
      },
    },
    {
      supports: ["occasion", "status"],
      source: "south-korean-defence-ministry-2025-11",
      exact: ["아세안 정상회의 계기 체결된", "「방산협력MOU」를 기반으로"],
      inferred: { occasion: "47th ASEAN Summit: printed 아세안 정상회의 without its number" },
    },
    {
      supports: [
        "level",
        "domains.fighterAircraft",
        "domains.navalVessels",
        "domains.missileSystems",
      ],
      source: "news1-2025-10-27",
      exact: ["전투기, 함정, 유도무기", "정부 간(G2G) 협력", "방사청은"],
      inferred: { by: "printed 방사청, short for 방위사업청" },
      by: "dapa",
    },
    {
      supports: [
        "level",
        "domains.fighterAircraft",
        "domains.navalVessels",
        "domains.missileSystems",
      ],
      source: "herald-business-2025-10-27",
      exact: ["전투기, 함정, 유도무기 등", "정부 간(G2G) 협력 기반을"],
    },
    {
      supports: [
        "level",
        "domains.fighterAircraft",
        "domains.navalVessels",
        "domains.missileSystems",
      ],
      source: "newsstep-2025-10-27",
      exact: ["전투기, 함정, 유도무기 등", "정부와 기업이 실질적으로"],
      inferred: {
        level:
          "signed by the head of a government agency and a minister; the passage with 정부 간(G2G) lies beyond the part seen",
      },
    },
    {
      supports: [
        "level",
        "domains.fighterAircraft",
        "domains.navalVessels",
        "domains.missileSystems",
      ],
      source: "m5-dergi-mou",
      exact: [
        "direct government-to-government framework",
        "fighter jets, naval ships",
        "and missile systems",
      ],
    },
    {
      contradicts: "activities.jointResearchAndDevelopment",
      reported: "possible",
      source: "m5-dergi-mou",
      exact: "opens the door for joint research",
    },
    {
      contradicts: "activities.coProduction",
      reported: "possible",
      source: "m5-dergi-mou",
      exact: ["opens the door for joint research", "co-production"],
    },
    {
      contradicts: "activities.jointMarketing",
      reported: "possible",
      source: "m5-dergi-mou",
      exact: ["opens the door for joint research", "joint marketing"],
    },
    {
      supports: [
        "activities.jointResearchAndDevelopment",
        "activities.coProduction",
        "activities.jointMarketing",
        "activities.jointCommittee",
      ],
      source: "newsis-2025-10-27",
      exact: [
        "공동 연구개발(R&D)",
        "군수물자 공동 생산",
        "제3국 공동 마케팅",
        "방산 공동위원회 운영을",
        "나갈 예정이다",
        "본격화할 계획이다",
      ],
    },
    {
      supports: [
        "activities.jointResearchAndDevelopment",
        "activities.coProduction",
        "activities.jointMarketing",
        "activities.jointCommittee",
      ],
      source: "news1-2025-10-27",
      exact: [
        "공동 연구개발(R&D)",
        "군수물자 공동 생산",
        "공동 마케팅",
        "방산 공동위원회를",
        "본격화할 계획이다",
      ],
    },
    {
      supports: [
        "activities.jointResearchAndDevelopment",
        "activities.coProduction",
        "activities.jointMarketing",
        "activities.jointCommittee",
      ],
      source: "aju-news-2025-10-27",
      exact: [
        "협력·공동 연구개발 추진",
        "군수 물자 공동 생산",
        "제3국 공동 마케팅",
        "정례적인 방산 공동위원회 운영을",
      ],
    },
    {
      supports: [
        "activities.armsProcurement",
        "activities.jointResearchAndDevelopment",
        "activities.coProduction",
      ],
      source: "maia-mou",
      exact: ["arms procurement", "research and", "joint production", "will seek to"],
    },
    {
      supports: [
        "activities.armsProcurement",
        "activities.jointResearchAndDevelopment",
        "activities.coProduction",
      ],
      source: "southkoreannetwork-com-2025-10",
      exact: [
        "improve cooperation in arms procurement",
        "research and development of defense technologies",
        "joint production of military equipment",
      ],
    },
    {
      supports: "activities.armsProcurement",
      source: "defensehere-mou",
      exact: "aims to broaden collaboration in arms",
    },
    {
      supports: ["activities.jointResearchAndDevelopment", "activities.jointMarketing"],
      source: "herald-business-2025-10-27",
      exact: "협력·R&D 추진, 제3국 공동 마케팅 등",
    },
    {
      supports: "follows",
      source: "newsstep-2025-10-27",
      exact: "2024년 양국이 수립한 ‘전략적 동반자 관계’를",
    },
    {
      supports: "follows",
      source: "herald-business-2025-10-27",
      exact: "지난해 양국이 수립한 ‘전략적 동반자 관계’를",
    },
    { supports: "follows", source: "news1-2025-10-27", exact: "'전략적 동반자 관계'를" },
    {
      contradicts: "activities.mutualRecognition",
      reported: null,
      source: "maia-mou",
      exact: ["Last week", "mutually recognize"],
    },
    {
      contradicts: "activities.mutualRecognition",
      reported: null,
      source: "defensehere-mou",
      exact: [
        "also signed a separate pact",
        "airworthiness certification of their military aircraft",
      ],
    },
    {
      supports: ["instrument", "parties", "status", "date", "place", "occasion"],
      source: "kookbang-ilbo-2025-10-28",
      exact: [
        "27일(현지시간) 말레이시아 쿠알라룸푸르에서",
        "동남아국가연합(아세안) 정상회의 기간",
        "MOU를 공식 체결했다”고 밝혔다",
        "입력 2025. 10. 27",
        "우리나라와 말레이시아가",
      ],
      inferred: {
        date: "27일; month and year of the page, entered 2025. 10. 27",
        occasion: "47th ASEAN Summit: the ordinal is not printed",
      },
    },
    {
      supports: [
        "level",
        "domains.fighterAircraft",
        "domains.navalVessels",
        "domains.missileSystems",
        "activities.jointResearchAndDevelopment",
        "activities.jointCommittee",
      ],
      source: "kookbang-ilbo-2025-10-28",
      exact: [
        "정부 간(G2G) 협력 기반을",
        "전투기·함정·유도무기 등",
        "공동 연구개발(R&D) 추진",
        "방산 공동위원회 운영을",
      ],
    },
  ],
};
