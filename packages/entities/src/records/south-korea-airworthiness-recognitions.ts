import type { AgreementSeries } from "../types.js";

/**
 * Agreements by which South Korea and others recognise military airworthiness certification. Those
 * with NATO and Malaysia are among them.
 */
export const southKoreaAirworthinessRecognitions: AgreementSeries<"south-korea-airworthiness-recognitions"> =
  {
    id: "south-korea-airworthiness-recognitions",
    kind: "agreement-series",
    name: {
      en: "South Korea's recognitions of military airworthiness certification",
    },
    summary: {
      en: "Agreements by which South Korea and others recognise military airworthiness certification. Those with NATO and Malaysia are among them.",
    },
    instrument: "recognition",
    party: "south-korea",
    members: ["south-korea-nato-airworthiness-recognition", "airworthiness-recognition"],
    evidence: [
      {
        supports: ["name", "instrument", "party"],
        source: "korea-herald-2024-01-02",
        exact: [
          "South Korea and Poland have clinched",
          "process for military airworthiness certification",
          "signed the bilateral agreement",
        ],
      },
      {
        supports: ["name", "instrument", "party"],
        source: "zum-2025-10-21",
        exact: "한국이 군용항공기 감항인증 상호인정을",
      },
      {
        supports: "members",
        source: "zum-2025-10-21",
        exact: ["말레이시아가 미국·스페인·폴란드 등에 이어", "군용항공기 감항인증 상호인정 체결"],
      },
      {
        supports: "members",
        source: "savera-times-2024-07",
        exact: [
          "mutual recognition process for military airworthiness",
          "North Atlantic Treaty Organisation (NATO)",
        ],
      },
      {
        supports: ["name", "instrument", "party"],
        source: "dapa-2022-09-20",
        exact: [
          "한-프랑스간 군용항공기 감항인증 상호인정 협약이",
          "우리의 감항인증 기술력을 유럽의 항공산업",
        ],
        inferred: { party: "한, short for 한국" },
      },
    ],
  };
