import type { Statement } from "../types.js";

/** Kim Yong-hyun is asked to attend the Langkawi exhibition planned for May 2025. */
export const khaledLima2025Invitation: Statement<"khaled-lima-2025-invitation"> = {
  id: "khaled-lima-2025-invitation",
  kind: "statement",
  text: {
    en: "Kim Yong-hyun is asked to attend the Langkawi exhibition planned for May 2025.",
  },
  speaker: "mohamed-khaled-nordin",
  office: "minister-of-defence-of-malaysia",
  date: "2024-09-11",
  purpose: "next-step",
  modality: "recommended",
  asOf: "2024-09-11",
  printed: "indirectly",
  subjects: ["defence-ministers-meeting-2024-09", "kim-yong-hyun", "langkawi"],
  evidence: [
    {
      supports: ["text", "speaker", "office", "date", "modality"],
      source: "south-korean-defence-ministry-2024-09",
      exact: [
        "방산전시회**에 김용현 장관의 참석을 요청하였습니다",
        "LIMA(The Langkawi International Maritime",
        "'25.5월 개최 예정",
        "모하메드 칼레드(Haji Mohamed Khaled Nordin)",
        "김용현 국방부 장관은 9월 11일(수)",
      ],
      inferred: {
        date: "the year from the text, which has May 2025 as next year",
      },
    },
  ],
};
