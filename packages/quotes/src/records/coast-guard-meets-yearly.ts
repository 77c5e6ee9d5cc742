import type { Statement } from "../types.js";

/**
 * South Korea's coast guard has cooperation arrangements with its counterparts in Malaysia,
 * Vietnam, Indonesia and the Philippines and meets them every year.
 */
export const coastGuardMeetsYearly: Statement<"coast-guard-meets-yearly"> = {
  id: "coast-guard-meets-yearly",
  kind: "statement",
  text: {
    en: "South Korea's coast guard has cooperation arrangements with its counterparts in Malaysia, Vietnam, Indonesia and the Philippines and meets them every year.",
  },
  speaker: "korea-coast-guard",
  purpose: "background",
  modality: "claimed",
  printed: "indirectly",
  subjects: ["korea-coast-guard", "malaysia", "coast-guard-arrangement-2001"],
  evidence: [
    {
      supports: ["text", "speaker", "modality"],
      source: "consumer-news-coast-guard",
      exact: [
        "아시아 해상치안기관(말련,베트남,인도네시아, 필리핀)들과",
        "매년 정례적으로 회의를 실시하고",
        "해양경찰청(청장 모강인)은 오는",
      ],
    },
  ],
};
