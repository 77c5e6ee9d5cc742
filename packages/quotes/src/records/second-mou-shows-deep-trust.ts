import type { Statement } from "../types.js";

/**
 * That Malaysia signed only its second such memorandum shows deep trust. The memorandum should be a
 * bridgehead that supports projects under way.
 */
export const secondMouShowsDeepTrust: Statement<"second-mou-shows-deep-trust"> = {
  id: "second-mou-shows-deep-trust",
  kind: "statement",
  text: {
    en: "That Malaysia signed only its second such memorandum shows deep trust. The memorandum should be a bridgehead that supports projects under way.",
  },
  speaker: "dapa-officials",
  date: "2025-10-27",
  purpose: "benefit",
  modality: "expected",
  asOf: "2025-10-27",
  language: "ko",
  printed: "directly",
  subjects: ["defence-industry-mou", "malaysia-second-arms-mou"],
  evidence: [
    {
      supports: ["text", "speaker", "date", "modality"],
      source: "herald-business-2025-10-27",
      exact: [
        "말레이시아가 타국과 맺은 두 번째 방산협력",
        "방사청 관계자는",
        "깊은 신뢰와",
        "교두보가 될 것으로 기대된다”고",
      ],
      inferred: {
        date: '"27일"; month and year from the day of issue of the stored copy (2025-10-27)',
      },
    },
    {
      supports: ["text", "date"],
      source: "newsstep-2025-10-27",
      exact: [
        "말레이시아가 타국과 맺은 두 번째 방산협력",
        "깊은 신뢰와",
        "교두보가 될 것으로 기대된다",
        "2025-10-27 18:45:18",
      ],
    },
    {
      supports: ["text", "date"],
      source: "ikbn-news-2025-10-27",
      exact: [
        "말레이시아가 다른 나라와 맺은 두 번째",
        "깊은 신뢰와 미래지향적 협력",
        "교두보가 될 것으로 기대된다",
        "2025.10.27",
      ],
    },
  ],
};
