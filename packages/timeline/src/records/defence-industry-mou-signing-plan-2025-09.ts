import type { SigningEvent } from "../types.js";

/**
 * South Korea's ambassador to Malaysia, Yeo Seung-bae, expected on 22 September 2025 that the
 * defence-industry memorandum would be signed in October. Lee Jae-myung and Anwar Ibrahim were to
 * meet beside the 47th ASEAN Summit in Kuala Lumpur.
 */
export const defenceIndustryMouSigningPlan202509: SigningEvent<"defence-industry-mou-signing-plan-2025-09"> =
  {
    id: "defence-industry-mou-signing-plan-2025-09",
    kind: "signing",
    name: {
      en: "Signing of the memorandum as expected in September 2025",
    },
    summary: {
      en: "South Korea's ambassador to Malaysia, Yeo Seung-bae, expected on 22 September 2025 that the defence-industry memorandum would be signed in October. Lee Jae-myung and Anwar Ibrahim were to meet beside the 47th ASEAN Summit in Kuala Lumpur.",
    },
    date: "2025-10",
    modality: "expected",
    asOf: "2025-09-22",
    by: "yeo-seung-bae",
    towards: "defence-industry-mou-signing",
    outcome: "met",
    outcomeEvent: "defence-industry-mou-signing",
    participants: [
      {
        entity: "south-korea",
        role: "party",
      },
      {
        entity: "malaysia",
        role: "party",
      },
    ],
    place: "kuala-lumpur",
    occasion: "asean-summit-47",
    agreement: "defence-industry-mou",
    evidence: [
      {
        supports: [
          "name",
          "date",
          "modality",
          "participants",
          "place",
          "occasion",
          "agreement",
          "towards",
        ],
        source: "oana-news-2025-09-22-mou",
        exact: [
          "MoU is expected to be signed",
          "meeting between Lee",
          "47th ASEAN Summit here in October",
          "South Korea and Malaysia",
          "Korea to Malaysia Yeo Sung-bae",
          "KUALA LUMPUR, Sept 22 (Bernama)",
        ],
        inferred: {
          date: '"in October"; the year is not in the part seen (day of issue recorded for the page)',
        },
        by: "yeo-seung-bae",
      },
      {
        supports: ["name", "date", "participants", "place", "occasion", "agreement"],
        source: "sun-2025-09",
        exact: [
          "47th ASEAN Summit in Kuala Lumpur",
          "will be signed",
          "South Korea and Malaysia will",
          "Lumpur this October",
        ],
        inferred: { date: '"this October"; the year from the issue of the source' },
      },
      {
        supports: ["outcome", "outcomeEvent"],
        source: "newsis-2025-10-27",
        exact: "양해각서(MOU)를 공식 체결했다고",
        inferred: { outcome: "the memorandum was signed, and so this came about" },
      },
      {
        supports: ["outcome", "outcomeEvent"],
        source: "dsa-pact-2025",
        paragraph: 3,
        exact: "a memorandum of understanding (MoU)",
        inferred: { outcome: "the memorandum was signed, and so this came about" },
      },
    ],
  };
