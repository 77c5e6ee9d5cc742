import type { Statement } from "../types.js";

/**
 * The hope is that arms cooperation between South Korea and Malaysia will widen further, starting
 * from the FA-50 sale.
 */
export const armsTiesToWidenFromFa50: Statement<"arms-ties-to-widen-from-fa-50"> = {
  id: "arms-ties-to-widen-from-fa-50",
  kind: "statement",
  text: {
    en: "The hope is that arms cooperation between South Korea and Malaysia will widen further, starting from the FA-50 sale.",
  },
  speaker: "lee-doo-hee",
  date: "2025-09-09",
  purpose: "aim",
  modality: "target",
  asOf: "2025-09-09",
  printed: "indirectly",
  subjects: ["fa-50-contract", "adly-zahari"],
  evidence: [
    {
      supports: ["text", "speaker", "date", "modality"],
      source: "financial-news-2025-09-09",
      exact: [
        "FA-50 수출을 계기로 양국간 방산협력이",
        "더욱 확대되기를 기대한다고 언급했다",
        "이두희 국방부차관은 9일 서울 롯데호텔에서",
        "입력 2025.09.09 19:27",
      ],
    },
  ],
};
