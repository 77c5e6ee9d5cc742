import type { Statement } from "../types.js";

/**
 * With the FA-50, South Korea has shown itself an important friend of Malaysia. Defence cooperation
 * should develop further in exchanges of people, education and joint exercises.
 */
export const fa50ShowsImportantFriend: Statement<"fa-50-shows-important-friend"> = {
  id: "fa-50-shows-important-friend",
  kind: "statement",
  text: {
    en: "With the FA-50, South Korea has shown itself an important friend of Malaysia. Defence cooperation should develop further in exchanges of people, education and joint exercises.",
  },
  speaker: "anwar-ibrahim",
  office: "prime-minister-of-malaysia",
  date: "2023-05-24",
  purpose: "assessment",
  modality: "claimed",
  asOf: "2023-05-24",
  printed: "directly",
  subjects: ["fa-50", "south-korea", "malaysia"],
  evidence: [
    {
      supports: ["text", "speaker", "office", "date", "modality"],
      source: "newspim-2023-05-24",
      exact: [
        "안와르 이브라힘 말레이시아 총리는 24일",
        "말레이시아의 중요한 우방국임을",
        "발전시키기를 희망한다",
      ],
      inferred: { date: "'24일'; month and year from the printed '기사등록 : 2023-05-24'" },
    },
    {
      supports: ["text", "speaker", "office", "date", "modality"],
      source: "korea-economic-tv-2023-05-24",
      exact: [
        "24일 안와르 빈 이브라힘 말레이시아 총리를",
        "말레이시아의 중요한 우방국임을",
        "발전시키기를 희망한다",
      ],
      inferred: { date: "'24일'; month and year from the address" },
    },
    {
      supports: ["text", "speaker", "office", "date", "modality"],
      source: "edaily-2023-05-24",
      exact: [
        "중요한 우방국임을 보여줬다”며",
        "인적교류, 교육교류, 연합훈련 등",
        "더욱 발전시키기를 희망한다”고 밝혔다",
        "안와르 총리는 “이번 FA-50 도입으로",
        "안와르 빈 이브라힘 말레이시아 총리를",
        "2023.05.24",
      ],
    },
  ],
};
