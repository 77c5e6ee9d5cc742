import type { SigningEvent } from "../types.js";

/**
 * South Korea's Daewoo Heavy Industries and Malaysia's DRB signed a memorandum by 1 September 1994
 * on assembling about 400 K200 vehicles, worth US$240 million, in Malaysia.
 */
export const k200AssemblyMemorandum: SigningEvent<"k200-assembly-memorandum"> = {
  id: "k200-assembly-memorandum",
  kind: "signing",
  name: { en: "Signing of the Daewoo–DRB memorandum on K200 assembly" },
  summary: {
    en: "South Korea's Daewoo Heavy Industries and Malaysia's DRB signed a memorandum by 1 September 1994 on assembling about 400 K200 vehicles, worth US$240 million, in Malaysia.",
  },
  date: "[..1994-09-01]",
  modality: "occurred",
  participants: [
    { entity: "daewoo-heavy-industries", role: "signatory" },
    { entity: "drb", role: "signatory" },
  ],
  occasion: "joint-defence-industry-committee-10",
  agreement: "daewoo-drb-k200-assembly-mou",
  platforms: [{ platform: "k200", quantity: { value: 400, unit: "vehicles", approximate: true } }],
  value: { USD: { amount: 240_000_000, basis: "stated" } },
  evidence: [
    {
      supports: ["name", "date", "modality", "participants", "agreement", "platforms", "value.USD"],
      source: "hankyung-1994-09-01",
      exact: [
        "2억4천만달러상당의",
        "DRB사에 K-200 한국형 장갑차4백대를",
        "대우중공업은 지난달31일 폐회된",
        "체결했다고 1일 밝혔다",
      ],
      inferred: {
        date: '"1일" on a page of 1994-09-01',
        platforms: "printed as 400; the accounts before the meeting have “400-odd”",
      },
      by: "daewoo-heavy-industries",
    },
    {
      supports: ["name", "occasion", "platforms", "value.USD"],
      source: "hankyung-1994-08-23",
      exact: [
        "장갑차(K-200) 4백여대(미화 2억4천만달러)가",
        "제10차 한국-말레이시아 방산공동위 회의",
        "23일 국방부에 따르면",
      ],
      by: "south-korean-ministry-of-national-defense",
      origin: "ROK defence ministry account of 1994-08-23",
    },
    {
      supports: ["participants", "agreement"],
      source: "hankyung-1994-08-23",
      exact: ["말레이시아의 DRB사와 조립생산에", "K-200 주생산업체인 대우중공업은"],
    },
    {
      supports: ["name", "occasion", "platforms", "value.USD"],
      source: "seoul-shinmun-1994-08-24",
      exact: [
        "K200 4백여대(미화 2억4천만달러)가",
        "양해각서(MOU)를 체결한다",
        "제10차 한국·말레이시아 방산공동위 회의에서",
        "23일 국방부에 따르면",
      ],
      by: "south-korean-ministry-of-national-defense",
      origin: "ROK defence ministry account of 1994-08-23",
    },
  ],
};
