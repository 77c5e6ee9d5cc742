import type { StepEvent } from "../types.js";

/**
 * South Korea's government planned, as of 21 October 2025, to certify the airworthiness of
 * Malaysia's 18 FA-50 aircraft under the two countries' airworthiness recognition.
 */
export const fa50AirworthinessCertificationPlan202510: StepEvent<"fa-50-airworthiness-certification-plan-2025-10"> =
  {
    id: "fa-50-airworthiness-certification-plan-2025-10",
    kind: "step",
    name: {
      en: "Airworthiness certification planned for Malaysia's FA-50 aircraft",
    },
    summary: {
      en: "South Korea's government planned, as of 21 October 2025, to certify the airworthiness of Malaysia's 18 FA-50 aircraft under the two countries' airworthiness recognition.",
    },
    modality: "planned",
    asOf: "2025-10-21",
    by: "south-korea",
    participants: [
      {
        entity: "south-korea",
        role: "actor",
      },
      {
        entity: "malaysia",
        role: "beneficiary",
      },
    ],
    agreement: "airworthiness-recognition",
    platforms: [
      {
        platform: "fa-50",
        quantity: {
          value: 18,
          unit: "aircraft",
        },
      },
    ],
    evidence: [
      {
        supports: ["name", "modality", "participants", "agreement", "platforms"],
        source: "a-news-2025-10-21",
        exact: [
          "18 FA-50 light attack fighters",
          "South Korea will conduct",
          "be delivered to Malaysia",
        ],
      },
      {
        supports: ["name", "modality", "participants", "agreement", "platforms"],
        source: "kuki-news-2025-10-21",
        exact: ["FA-50 18대에 대한", "수행할 계획이다", "말레이시아와 수출 계약한"],
        inferred: { participants: "South Korea from 정부는, the government" },
      },
      {
        supports: ["name", "modality", "participants", "agreement", "platforms"],
        source: "zum-2025-10-21",
        exact: [
          "FA-50 18대에 대해 감항인증을",
          "수행할 계획이다",
          "정부는 말레이시아와 수출 계약한",
          "군용항공기 감항인증 상호인정 체결",
        ],
        inferred: { participants: "South Korea from 정부는, the government" },
      },
    ],
  };
