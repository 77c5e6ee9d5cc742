import type { Statement } from "../types.js";

/**
 * Cooperation in defence and arms should expand on the basis of the defence cooperation memorandum
 * of 2022.
 */
export const cooperationOnBasisOf2022Mou: Statement<"cooperation-on-basis-of-2022-mou"> = {
  id: "cooperation-on-basis-of-2022-mou",
  kind: "statement",
  text: {
    en: "Cooperation in defence and arms should expand on the basis of the defence cooperation memorandum of 2022.",
  },
  speaker: "yoon-suk-yeol",
  office: "president-of-south-korea",
  date: "2024-11-25",
  purpose: "aim",
  modality: "expected",
  asOf: "2024-11-25",
  language: "ko",
  printed: "directly",
  subjects: ["defence-cooperation-mou-2022", "south-korea", "malaysia"],
  evidence: [
    {
      supports: ["text", "speaker", "office", "date", "modality"],
      source: "news1-2024-11-25",
      exact: [
        "2022년 체결된 한-말레이시아 국방협력",
        "확대해 나가기를 희망한다",
        "윤석열 대통령은 이날",
        "25일 전략적 동반자 관계를",
      ],
      inferred: { date: '"25일" on a page of November 2024 (day of issue not shown)' },
      origin: "ROK presidential office account of the 2024-11-25 summit",
    },
    {
      supports: ["speaker", "office", "date", "modality"],
      source: "donga-2024-11-25",
      exact: ["협력을 확대해나가기를 희망한다", "윤석열 대통령은 25일", "입력 2024년 11월 25일"],
      origin: "ROK presidential office account of the 2024-11-25 summit",
    },
  ],
};
