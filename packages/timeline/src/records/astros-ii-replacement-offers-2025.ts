import type { TenderEvent } from "../types.js";

/**
 * Hanwha Aerospace, which offered its K239 Chunmoo, said in May 2024 that final proposals to
 * replace Malaysia's ASTROS II were due in the second quarter of 2025. Altair, citing circulating
 * reports, named the United States and Brazil as rivals.
 */
export const astrosIiReplacementOffers2025: TenderEvent<"astros-ii-replacement-offers-2025"> = {
  id: "astros-ii-replacement-offers-2025",
  kind: "tender",
  name: { en: "Final proposals to replace ASTROS II, due in 2025" },
  summary: {
    en: "Hanwha Aerospace, which offered its K239 Chunmoo, said in May 2024 that final proposals to replace Malaysia's ASTROS II were due in the second quarter of 2025. Altair, citing circulating reports, named the United States and Brazil as rivals.",
  },
  date: "[2025-04..2025-06]",
  modality: "planned",
  asOf: "2024-05-11",
  by: "hanwha-aerospace",
  participants: [
    { entity: "malaysian-army", role: "buyer" },
    { entity: "hanwha-aerospace", role: "bidder" },
    {
      entity: "united-states",
      role: "actor",
      evidence: [
        {
          supports: ["entity", "role"],
          source: "altair-2024-05",
          exact: ["Według pojawiających się informacji", "Amerykanie z systemem HIMARS"],
          inferred: { entity: "United States: Amerykanie, the Americans" },
        },
      ],
    },
    {
      entity: "brazil",
      role: "actor",
      evidence: [
        {
          supports: ["entity", "role"],
          source: "altair-2024-05",
          exact: ["Według pojawiających się informacji", "Brazylijczycy z"],
          inferred: { entity: "Brazylijczycy, the Brazilians" },
        },
      ],
    },
  ],
  platforms: [{ platform: "k239-chunmoo" }],
  evidence: [
    {
      supports: ["name", "date", "modality", "participants", "platforms"],
      source: "wanbiaoku-com-2024-05-11",
      exact: ["2025年第二季度", "马来西亚陆军", "韩华航空航天", "春武(Chunmoo)系统"],
      inferred: {
        by: "the page gives a company text with the dateline Seoul, 11 May 2024; Hanwha is not credited in words",
        participants:
          "United States: 马来西亚陆军 and 韩华航空航天, the Malaysian Army and Hanwha Aerospace",
      },
      by: "hanwha-aerospace",
    },
    {
      supports: ["name", "date", "modality", "participants", "platforms"],
      source: "shephard-2024-05-13",
      exact: [
        "the second quarter of 2025",
        "Final proposals from bidders",
        "a statement from Hanwha noted",
        "Hanwha Aerospace has boosted",
        "positioning its Chunmoo",
      ],
      inferred: { by: 'the sentence follows on "a statement from Hanwha noted"' },
      by: "hanwha-aerospace",
    },
    {
      supports: ["name", "date", "modality", "participants", "platforms"],
      source: "soldat-technik-2024-05",
      exact: [
        "zweiten Quartal 2025 abzugeben",
        "südkoreanische Hanwha Aerospace",
        "das Malaysische Heer",
        "den K239 Chunmoo",
      ],
      inferred: { participants: "das Malaysische Heer, the Malaysian Army in German" },
    },
    {
      supports: ["name", "date", "platforms"],
      source: "altair-2024-05",
      exact: ["drugim kwartale 2025", "Przewiduje się", "zestawy K239 Chunmoo"],
    },
    {
      supports: "name",
      source: "guru-2024-08-19",
      exact: ["이르면 내년 2분기까지 최종 제안서를", "거란 추측이 나옵니다"],
    },
  ],
};
