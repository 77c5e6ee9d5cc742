import type { Statement } from "../types.js";

/**
 * Malaysia and South Korea should cooperate in exchanges of people, the defence industry and the
 * use of artificial intelligence in defence, among other fields.
 */
export const khaledCooperationProposals202409: Statement<"khaled-cooperation-proposals-2024-09"> = {
  id: "khaled-cooperation-proposals-2024-09",
  kind: "statement",
  text: {
    en: "Malaysia and South Korea should cooperate in exchanges of people, the defence industry and the use of artificial intelligence in defence, among other fields.",
  },
  speaker: "mohamed-khaled-nordin",
  office: "minister-of-defence-of-malaysia",
  date: "2024-09-11",
  purpose: "aim",
  modality: "recommended",
  asOf: "2024-09-11",
  printed: "indirectly",
  subjects: ["defence-ministers-meeting-2024-09", "kim-yong-hyun"],
  evidence: [
    {
      supports: ["text", "speaker", "office", "date", "modality"],
      source: "south-korean-defence-ministry-2024-09",
      exact: [
        "칼레드 장관은 인적교류, 방산, 국방분야",
        "인공지능(AI) 활용 기술",
        "모하메드 칼레드(Haji Mohamed Khaled Nordin)",
        "김용현 국방부 장관은 9월 11일(수)",
      ],
      inferred: {
        date: "the year from the text, which has May 2025 as next year",
      },
    },
  ],
};
