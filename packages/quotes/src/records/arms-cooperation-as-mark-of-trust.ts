import type { Statement } from "../types.js";

/**
 * Arms-industry cooperation is a symbol of trust between strategic partners. Both sides will
 * continue to seek joint work in research and development, military technology and industry.
 */
export const armsCooperationAsMarkOfTrust: Statement<"arms-cooperation-as-mark-of-trust"> = {
  id: "arms-cooperation-as-mark-of-trust",
  kind: "statement",
  text: {
    en: "Arms-industry cooperation is a symbol of trust between strategic partners. Both sides will continue to seek joint work in research and development, military technology and industry.",
  },
  speaker: "leaders-of-the-2024-summit",
  date: "2024-11-25",
  purpose: "aim",
  modality: "planned",
  asOf: "2024-11-25",
  printed: "directly",
  subjects: ["strategic-partnership-2024", "south-korea", "malaysia"],
  evidence: [
    {
      supports: ["text", "speaker", "date", "modality"],
      source: "newspim-2024-11-25",
      exact: [
        "상호신뢰의 상징이라는 인식",
        "지속 모색할 것",
        "양 정상은 공동성명에서",
        "2024.11.25",
      ],
      origin: "South Korea–Malaysia joint statement of 2024-11-25",
    },
    {
      supports: ["text", "speaker", "date", "modality"],
      source: "korea-joongang-daily-2024-11-25",
      exact: [
        "symbol of mutual trust",
        "continue to seek ways",
        "research and development, military technology",
        "Yoon and Anwar said in the",
        "Published: 25 Nov. 2024",
      ],
      origin: "South Korea–Malaysia joint statement of 2024-11-25",
    },
    {
      supports: ["text", "speaker", "date", "modality"],
      source: "asia-business-daily-2024-11-25",
      topic: "joint statement of the summit",
      origin: "South Korea–Malaysia joint statement of 2024-11-25",
    },
  ],
};
