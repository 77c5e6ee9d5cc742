import type { Statement } from "../types.js";

/**
 * South Korea is a dependable security partner with which Malaysia hopes to cooperate closely in
 * arms and joint training.
 */
export const southKoreaAsDependablePartner: Statement<"south-korea-as-dependable-partner"> = {
  id: "south-korea-as-dependable-partner",
  kind: "statement",
  text: {
    en: "South Korea is a dependable security partner with which Malaysia hopes to cooperate closely in arms and joint training.",
  },
  speaker: "anwar-ibrahim",
  office: "prime-minister-of-malaysia",
  date: "2024-11-25",
  purpose: "assessment",
  modality: "claimed",
  asOf: "2024-11-25",
  printed: "directly",
  subjects: ["south-korea", "malaysia"],
  evidence: [
    {
      supports: ["text", "speaker", "office", "date", "modality"],
      source: "news1-2024-11-25",
      exact: [
        "믿음직스러운 안보 파트너",
        "협력해 나가기를 기대한다",
        "안와르 이브라힘 말레이시아 총리와",
        "25일 전략적 동반자 관계를",
      ],
      inferred: { date: '"25일" on a page of November 2024 (day of issue not shown)' },
      origin: "ROK presidential office account of the 2024-11-25 summit",
    },
    {
      supports: ["speaker", "office", "date"],
      source: "donga-2024-11-25",
      exact: ["안와르 이브라힘 말레이시아 총리는", "입력 2024년 11월 25일"],
      origin: "ROK presidential office account of the 2024-11-25 summit",
    },
    {
      contradicts: "text",
      reported: {
        en: "Malaysia is a security partner for South Korea to depend on, and the hope is to work closely together in arms and joint training.",
      },
      source: "donga-2024-11-25",
      exact: [
        "말레이시아는 한국의 믿음직스러운 안보 파트너",
        "긴밀한 방산·공동훈련 협력을 기대한다고",
      ],
      origin: "ROK presidential office account of the 2024-11-25 summit",
    },
  ],
};
