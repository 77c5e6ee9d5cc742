import type { Statement } from "../types.js";

/**
 * Kim Tae-young and Ahmad Zahid Hamidi agreed to cooperate more on the programmes with which
 * Malaysia strengthens its forces.
 */
export const armamentCooperationAgreed2009: Statement<"armament-cooperation-agreed-2009"> = {
  id: "armament-cooperation-agreed-2009",
  kind: "statement",
  text: {
    en: "Kim Tae-young and Ahmad Zahid Hamidi agreed to cooperate more on the programmes with which Malaysia strengthens its forces.",
  },
  speaker: "south-korean-ministry-of-national-defense",
  date: "2009-10-19",
  purpose: "aim",
  modality: "planned",
  asOf: "2009-10-19",
  printed: "indirectly",
  subjects: ["defence-ministers-meeting-2009", "malaysia"],
  evidence: [
    {
      supports: ["text", "speaker", "date", "modality"],
      source: "aju-news-2009-10-19",
      exact: [
        "전력증강사업에 대한 양국 간 협력을",
        "더욱 증진하기로 합의했다고 국방부가 밝혔다",
        "말레이시아 국방장관은 19일 오후",
      ],
      inferred: {
        date: "19일; month and year from the address (20091019)",
      },
    },
  ],
};
