import type { Statement } from "../types.js";

/**
 * The defence-industry memorandum is expected to accelerate the strategy to make South Korea's arms
 * industry one of the world's top four.
 */
export const mouSpeedsTopFourStrategy: Statement<"mou-speeds-top-four-strategy"> = {
  id: "mou-speeds-top-four-strategy",
  kind: "statement",
  text: {
    en: "The defence-industry memorandum is expected to accelerate the strategy to make South Korea's arms industry one of the world's top four.",
  },
  speaker: "dapa",
  date: "2025-10-27",
  purpose: "benefit",
  modality: "expected",
  asOf: "2025-10-27",
  printed: "indirectly",
  language: "ko",
  subjects: [
    "defence-industry-mou",
    "fourth-largest-exporter-target",
    "south-korean-defence-industry",
  ],
  evidence: [
    {
      supports: ["text", "speaker", "date", "modality"],
      source: "newsis-2025-10-27",
      exact: [
        "글로벌 4강 도약’ 전략에도",
        "가속도가 붙을 것으로 기대하고",
        "방위사업청은 석종건 방위사업청장과 모하메드 칼레드 노르딘",
        "말레이시아 국방부 장관이 27일(현지시간)",
      ],
      inferred: {
        date: 'the day of the signing, "27일(현지시간)"; month and year from the address (20251027)',
      },
    },
  ],
};
