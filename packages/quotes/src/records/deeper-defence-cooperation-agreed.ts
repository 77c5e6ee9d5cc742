import type { Statement } from "../types.js";

/**
 * Regular exchanges between defence authorities are important, and defence cooperation will be
 * strengthened further on the basis of the memorandum of 2022.
 */
export const deeperDefenceCooperationAgreed: Statement<"deeper-defence-cooperation-agreed"> = {
  id: "deeper-defence-cooperation-agreed",
  kind: "statement",
  text: {
    en: "Regular exchanges between defence authorities are important, and defence cooperation will be strengthened further on the basis of the memorandum of 2022.",
  },
  speaker: "leaders-of-the-2024-summit",
  date: "2024-11-25",
  purpose: "aim",
  modality: "planned",
  asOf: "2024-11-25",
  printed: "directly",
  subjects: ["strategic-partnership-2024", "defence-cooperation-mou-2022"],
  evidence: [
    {
      supports: ["text", "speaker", "date", "modality"],
      source: "newspim-2024-11-25",
      exact: [
        "국방 당국 간 정례적 교류의",
        "보다 강화하기로 합의했다",
        "양 정상은 공동성명에서",
        "2024.11.25",
      ],
      origin: "South Korea–Malaysia joint statement of 2024-11-25",
    },
    {
      supports: ["text", "speaker", "date", "modality"],
      source: "korea-joongang-daily-2024-11-25",
      exact: [
        "regular exchanges between defense authorities",
        "further strengthen defense cooperation",
        "cooperation signed in 2022",
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
