import type { Person } from "../types.js";

/** Cha Jae-byeong led Korea Aerospace Industries as its acting president from July 2025. */
export const chaJaeByung: Person<"cha-jae-byung"> = {
  id: "cha-jae-byung",
  kind: "person",
  name: { en: "Cha Jae-byeong", ko: "차재병" },
  aliases: [{ text: "Cha Jae Byung", language: "en", sort: "romanisation" }],
  summary: {
    en: "Cha Jae-byeong led Korea Aerospace Industries as its acting president from July 2025.",
  },
  state: "south-korea",
  evidence: [
    {
      supports: ["name.ko", "state"],
      source: "money-today-2025-07-01",
      topic: "change at the head of the company",
    },
    {
      supports: "name.ko",
      source: "business-post-2025-06-30",
      topic: "change at the head of the company",
    },
    {
      supports: "name.ko",
      source: "seoul-shinmun-2026-02-25",
      topic: "search for a new chief executive",
    },
    {
      supports: "name.en",
      source: "chosun-biz-2025-10-27",
      topic: "vacancy at the head of the company",
    },
    { supports: "aliases", source: "aju-press-2026-02-06", topic: "signing for the company" },
  ],
};
