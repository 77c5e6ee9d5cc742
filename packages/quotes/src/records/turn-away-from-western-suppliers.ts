import type { Statement } from "../types.js";

/**
 * Malaysia is turning from cooperation centred on Western suppliers to South Korea as a new key
 * partner, to obtain affordable weapons and capability of its own.
 */
export const turnAwayFromWesternSuppliers: Statement<"turn-away-from-western-suppliers"> = {
  id: "turn-away-from-western-suppliers",
  kind: "statement",
  text: {
    en: "Malaysia is turning from cooperation centred on Western suppliers to South Korea as a new key partner, to obtain affordable weapons and capability of its own.",
  },
  speaker: "dapa",
  date: "2025-10-27",
  purpose: "assessment",
  modality: "claimed",
  asOf: "2025-10-27",
  language: "ko",
  printed: "directly",
  subjects: ["malaysia", "south-korea", "western-suppliers", "defence-industry-mou"],
  evidence: [
    {
      supports: ["text", "speaker", "modality"],
      source: "m5-dergi-mou",
      exact: [
        "economic weapons systems",
        "cooperation centered on the West",
        "potential,” DAPA said",
      ],
    },
    {
      supports: ["text", "date"],
      source: "news1-2025-10-27",
      exact: ["서구권 중심의 협력에서", "핵심 파트너로", "말레이시아 국방부 장관은 27일"],
      inferred: {
        date: 'the day of the signing, "27일"; month and year from the day of issue recorded for the page (not in the part seen)',
      },
    },
    {
      supports: ["text", "date"],
      source: "herald-business-2025-10-27",
      exact: ["서구권 중심의 협력에서 벗어나", "대한민국을 새로운 핵심 파트너로"],
      inferred: {
        date: '"27일"; month and year from the day of issue of the stored copy (2025-10-27)',
      },
    },
    {
      supports: ["text", "date"],
      source: "newsstep-2025-10-27",
      exact: [
        "서구권 중심의 협력에서 벗어나",
        "대한민국을 새로운 핵심 파트너로",
        "2025-10-27 18:45:18",
      ],
    },
    {
      supports: ["text", "date"],
      source: "aju-news-2025-10-27",
      exact: ["서구권 중심의 협력에서 벗어나", "한국을 새로운 핵심 파트너로", "국방부와 27일 방산"],
      inferred: { date: "27일; month and year from the address (20251027)" },
    },
  ],
};
