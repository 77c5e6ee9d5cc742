import type { Statement } from "../types.js";

/**
 * The defence-industry memorandum matters because it gives both governments and their companies a
 * strong base for working together on Malaysia's fighters, ships and guided weapons.
 */
export const governmentBaseForModernisation: Statement<"government-base-for-modernisation"> = {
  id: "government-base-for-modernisation",
  kind: "statement",
  text: {
    en: "The defence-industry memorandum matters because it gives both governments and their companies a strong base for working together on Malaysia's fighters, ships and guided weapons.",
  },
  speaker: "dapa",
  date: "2025-10-27",
  purpose: "benefit",
  modality: "claimed",
  asOf: "2025-10-27",
  language: "ko",
  printed: "directly",
  subjects: ["defence-industry-mou", "fighter-aircraft", "naval-vessels", "missile-systems"],
  evidence: [
    {
      supports: ["text", "speaker", "date", "modality"],
      source: "news1-2025-10-27",
      exact: ["전투기, 함정, 유도무기", "정부와 기업이", "정부 간(G2G) 협력", "방사청은"],
      inferred: {
        date: 'the day of the signing, "27일"; month and year from the day of issue recorded for the page (not in the part seen)',
        speaker: "printed 방사청, short for 방위사업청",
      },
    },
    {
      supports: ["text", "date"],
      source: "herald-business-2025-10-27",
      exact: ["정부 간(G2G) 협력 기반을", "전투기, 함정, 유도무기 등"],
      inferred: {
        date: '"27일"; month and year from the day of issue of the stored copy (2025-10-27)',
      },
    },
    {
      supports: ["text", "date"],
      source: "newsstep-2025-10-27",
      topic: "what the memorandum means",
    },
    {
      supports: ["text", "speaker", "date", "modality"],
      source: "aju-news-2025-10-27",
      exact: [
        "양국 정부와 기업이 실질적으로 협력할",
        "핵심 무기체계의 현대화",
        "기반을 마련했다고 강조했다",
        "방위사업청은 말레이시아 국방부와",
      ],
      inferred: {
        text: "printed as a base, neither called strong nor between governments",
        date: "27일; month and year from the address (20251027)",
        speaker: "printed shortened, 방사청은 … 강조했다, after 방위사업청은",
      },
    },
  ],
};
