import type { Person } from "../types.js";

/** Acting president of Korea Aerospace Industries from July 2025. */
export const chaJaeByung: Person<"cha-jae-byung"> = {
  id: "cha-jae-byung",
  kind: "person",
  name: { en: "Cha Jae-byeong", ko: "차재병" },
  aliases: [{ text: "Cha Jae Byung", language: "en", sort: "romanisation" }],
  summary: {
    en: "Acting president of Korea Aerospace Industries from July 2025.",
  },
  state: "south-korea",
  evidence: [
    {
      supports: ["name.ko", "state"],
      source: "money-today-2025-07-01",
      exact: "차재병 고정익사업부문장(부사장)을",
      inferred: { state: "an executive of a South Korean company (한국항공우주산업)" },
    },
    {
      supports: "name.ko",
      source: "business-post-2025-06-30",
      exact: "사장 직무대행에 차재병 부사장",
    },
    {
      supports: "name.ko",
      source: "seoul-shinmun-2026-02-25",
      exact: "차재병 부사장의 대행 체제로",
    },
    {
      supports: "name.en",
      source: "chosun-biz-2025-10-27",
      exact: "Vice President Cha Jae-byeong",
    },
    { supports: "aliases", source: "aju-press-2026-02-06", exact: "Cha Jae Byung" },
  ],
};
