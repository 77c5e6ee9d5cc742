import type { Agreement } from "../types.js";

/**
 * Memorandum of 1994 between Daewoo Heavy Industries of South Korea and Malaysia's DRB on
 * assembling about 400 K200 vehicles in Malaysia.
 */
export const daewooDrbK200AssemblyMou: Agreement<"daewoo-drb-k200-assembly-mou"> = {
  id: "daewoo-drb-k200-assembly-mou",
  kind: "agreement",
  name: { en: "Daewoo–DRB memorandum of understanding on K200 assembly" },
  summary: {
    en: "Memorandum of 1994 between Daewoo Heavy Industries of South Korea and Malaysia's DRB on assembling about 400 K200 vehicles in Malaysia.",
  },
  instrument: "memorandum",
  parties: ["daewoo-heavy-industries", "drb"],
  status: "signed",
  date: "[..1994-09-01]",
  occasion: "joint-defence-industry-committee-10",
  evidence: [
    {
      supports: ["name", "parties", "status", "date"],
      source: "hankyung-1994-09-01",
      exact: [
        "대우중공업은 지난달31일 폐회된",
        "DRB사에 K-200 한국형 장갑차4백대를",
        "체결했다고 1일 밝혔다",
      ],
      inferred: { date: '"1일" on a page of 1994-09-01: signed by then' },
      by: "daewoo-heavy-industries",
    },
    {
      supports: ["instrument", "occasion"],
      source: "seoul-shinmun-1994-08-24",
      exact: [
        "양해각서(MOU)를 체결한다",
        "제10차 한국·말레이시아 방산공동위 회의에서",
        "23일 국방부에 따르면",
      ],
      by: "south-korean-ministry-of-national-defense",
      origin: "ROK defence ministry account of 1994-08-23",
    },
    {
      supports: ["name", "parties"],
      source: "hankyung-1994-08-23",
      exact: ["말레이시아의 DRB사와 조립생산에", "K-200 주생산업체인 대우중공업은"],
    },
  ],
};
