import type { MilestoneEvent } from "../types.js";

/**
 * South Korea had memoranda with 52 countries as of October 2025, after the one with Malaysia.
 * Defence Security Asia calls them defence-cooperation memoranda; most reports, arms-cooperation
 * ones.
 */
export const southKoreaFiftyTwoMous: MilestoneEvent<"south-korea-fifty-two-mous"> = {
  id: "south-korea-fifty-two-mous",
  kind: "milestone",
  name: {
    en: "South Korean memoranda with 52 countries",
  },
  summary: {
    en: "South Korea had memoranda with 52 countries as of October 2025, after the one with Malaysia. Defence Security Asia calls them defence-cooperation memoranda; most reports, arms-cooperation ones.",
  },
  date: "2025-10-27",
  modality: "occurred",
  asOf: "2025-10-27",
  participants: [
    {
      entity: "south-korea",
      role: "party",
    },
    {
      entity: "south-korea-mou-partners",
      role: "party",
      evidence: [
        {
          supports: ["entity", "role"],
          source: "dsa-pact-2025",
          paragraph: 47,
          exact: "signed defence-cooperation MOUs with 52",
          inferred: { entity: "the 52 countries of the same sentence" },
        },
      ],
    },
  ],
  agreement: "south-korea-defence-cooperation-mous",
  figures: {
    count: {
      value: 52,
      unit: "countries",
    },
  },
  evidence: [
    {
      supports: ["name", "modality", "participants", "agreement"],
      source: "dsa-pact-2025",
      paragraph: 47,
      exact: "Seoul has already signed defence-cooperation MOUs",
    },
    {
      supports: ["name", "figures.count"],
      source: "dsa-pact-2025",
      paragraph: 47,
      exact: "MOUs with 52 countries",
    },
    {
      supports: "date",
      source: "dsa-pact-2025",
      paragraph: 47,
      exact: "as of October 2025",
      inferred: { date: "the month only" },
    },
    {
      supports: ["name", "modality", "participants", "agreement", "figures.count"],
      source: "maia-mou",
      exact: ["52 nations", "Korea has signed MOUs", "Korea and Malaysia on Monday"],
    },
    {
      supports: ["name", "date", "modality", "participants", "agreement", "figures.count"],
      source: "newsis-2025-10-27",
      exact: [
        "총 52개국으로 늘어났다",
        "대한민국의 방산협력 MOU 체결 국가는",
        "말레이시아 국방부 장관이 27일(현지시간)",
      ],
      inferred: { date: '"27일(현지시간)"; month and year from the address (20251027)' },
    },
    {
      supports: ["name", "date", "modality", "participants", "agreement", "figures.count"],
      source: "aju-news-2025-10-27",
      exact: ["체결한 국가는 52개국으로 늘었다", "우리와 방산", "국방부와 27일 방산"],
      inferred: {
        date: "the count stands at the memorandum of the 27th (month and year from the address)",
        participants: "우리 (we) in a South Korean newspaper",
        by: "Defence Acquisition Program Administration: the sentence names no speaker; the page reports what the agency announced",
      },
      by: "dapa",
    },
    {
      supports: ["name", "modality", "participants", "agreement", "figures.count"],
      source: "defensehere-mou",
      exact: ["According to DAPA, Korea has now", "MoUs with 52 countries"],
      by: "dapa",
    },
    {
      supports: ["name", "modality", "participants", "agreement"],
      source: "southkoreannetwork-com-2025-10",
      exact: [
        "number of arms cooperation agreements Korea",
        "various nations to 52",
        "This latest MOU brings the",
      ],
    },
    {
      supports: ["name", "date", "modality", "participants", "agreement", "figures.count"],
      source: "kookbang-ilbo-2025-10-28",
      exact: [
        "맺은 나라는 52개국으로 늘어나",
        "한국과 방산협력",
        "27일(현지시간) 말레이시아 쿠알라룸푸르에서",
        "입력 2025. 10. 27",
      ],
      inferred: { date: "the count stands with the memorandum of the 27th" },
    },
    {
      contradicts: "figures.count",
      reported: { value: 52, unit: "agreements" },
      source: "southkoreannetwork-com-2025-10",
      exact: ["number of arms cooperation agreements Korea", "various nations to 52"],
    },
  ],
};
