import type { MilestoneEvent } from "../types.js";

/**
 * By 2 January 2024 South Korea had signed airworthiness recognitions with five states: Australia,
 * France, Poland, Spain and the United States.
 */
export const airworthinessRecognitions202401: MilestoneEvent<"airworthiness-recognitions-2024-01"> =
  {
    id: "airworthiness-recognitions-2024-01",
    kind: "milestone",
    name: {
      en: "Five South Korean airworthiness recognitions by January 2024",
    },
    summary: {
      en: "By 2 January 2024 South Korea had signed airworthiness recognitions with five states: Australia, France, Poland, Spain and the United States.",
    },
    date: "[..2024-01-02]",
    modality: "occurred",
    participants: [
      {
        entity: "south-korea",
        role: "party",
      },
      {
        entity: "united-states",
        role: "party",
        evidence: [
          {
            supports: ["entity", "role"],
            source: "dapa-2022-09-20",
            exact: "지난 2016년 미국, 2019년 스페인에",
          },
          {
            supports: ["entity", "role"],
            source: "korea-herald-2024-01-02",
            exact: ["United States, Spain, France and Australia", "Poland is the fifth signatory"],
          },
          {
            supports: ["entity", "role"],
            source: "korea-herald-2023-06-22",
            exact: "United States, Spain, France and Australia",
          },
        ],
      },
      {
        entity: "spain",
        role: "party",
        evidence: [
          {
            supports: ["entity", "role"],
            source: "dapa-2022-09-20",
            exact: "지난 2016년 미국, 2019년 스페인에",
          },
          {
            supports: ["entity", "role"],
            source: "korea-herald-2024-01-02",
            exact: ["United States, Spain, France and Australia", "Poland is the fifth signatory"],
          },
          {
            supports: ["entity", "role"],
            source: "korea-herald-2023-06-22",
            exact: "United States, Spain, France and Australia",
          },
        ],
      },
      {
        entity: "france",
        role: "party",
        evidence: [
          {
            supports: ["entity", "role"],
            source: "dapa-2022-09-20",
            exact: "한-프랑스간 군용항공기 감항인증 상호인정 협약이",
          },
          {
            supports: ["entity", "role"],
            source: "korea-herald-2024-01-02",
            exact: ["United States, Spain, France and Australia", "Poland is the fifth signatory"],
          },
          {
            supports: ["entity", "role"],
            source: "korea-herald-2023-06-22",
            exact: "United States, Spain, France and Australia",
          },
        ],
      },
      {
        entity: "australia",
        role: "party",
        evidence: [
          {
            supports: ["entity", "role"],
            source: "korea-herald-2024-01-02",
            exact: ["United States, Spain, France and Australia", "Poland is the fifth signatory"],
          },
          {
            supports: ["entity", "role"],
            source: "korea-herald-2023-06-22",
            exact: "United States, Spain, France and Australia",
          },
        ],
      },
      {
        entity: "poland",
        role: "party",
        evidence: [
          {
            supports: ["entity", "role"],
            source: "korea-herald-2024-01-02",
            exact: "Poland is the fifth signatory",
          },
        ],
      },
    ],
    agreement: "south-korea-airworthiness-recognitions",
    evidence: [
      {
        supports: ["name", "date", "modality", "participants", "agreement"],
        source: "korea-herald-2024-01-02",
        exact: [
          "Poland is the fifth signatory",
          "United States, Spain, France and Australia",
          "South Korea and Poland have clinched",
          "signed the bilateral agreement",
        ],
        inferred: { date: '"Tuesday"; the day stands only in the page\'s address (ud=20240102…)' },
      },
    ],
  };
