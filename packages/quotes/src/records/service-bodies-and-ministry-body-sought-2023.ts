import type { Statement } from "../types.js";

/**
 * Regular bodies of the single services of South Korea and Malaysia already exist; one at
 * director-general level between the defence ministries should be opened soon.
 */
export const serviceBodiesAndMinistryBodySought2023: Statement<"service-bodies-and-ministry-body-sought-2023"> =
  {
    id: "service-bodies-and-ministry-body-sought-2023",
    kind: "statement",
    text: {
      en: "Regular bodies of the single services of South Korea and Malaysia already exist; one at director-general level between the defence ministries should be opened soon.",
    },
    speaker: "lee-jong-sup",
    office: "minister-of-national-defense-of-south-korea",
    date: "2023-05-24",
    purpose: "next-step",
    modality: "recommended",
    asOf: "2023-05-24",
    printed: "directly",
    subjects: ["lee-jong-sup-call-on-anwar-2023", "defence-policy-coordination-meeting-2024"],
    evidence: [
      {
        supports: ["text", "speaker", "office", "date", "modality"],
        source: "korea-economic-tv-2023-05-24",
        exact: [
          "이미 개설된 각 군 협의체는",
          "국장급 정례협의체의 조속한 개설을",
          "이종섭 국방부 장관이 24일",
        ],
        inferred: {
          date: "24일; month and year from the day of issue",
        },
      },
    ],
  };
