import type { Person } from "../types.js";

/**
 * Chief executive of Korea Aerospace Industries when the FA-50 contract with Malaysia was signed.
 */
export const kangGooYoung: Person<"kang-goo-young"> = {
  id: "kang-goo-young",
  kind: "person",
  name: { en: "Kang Goo-young", ko: "강구영" },
  aliases: [
    { text: "Kang Gu-young", language: "en", sort: "romanisation" },
    { text: "Kang Guyoung", language: "en", sort: "romanisation" },
  ],
  summary: {
    en: "Chief executive of Korea Aerospace Industries when the FA-50 contract with Malaysia was signed.",
  },
  state: "south-korea",
  evidence: [
    {
      supports: "name.en",
      source: "star-2023-05-25",
      exact: "chief executive officer Kang Goo-Young",
    },
    {
      supports: "name.en",
      source: "asia-news-network-2023-05-25",
      exact: "chief executive officer Kang Goo-young",
    },
    { supports: "aliases", source: "milmag-2025-06", exact: "KAI President Kang Gu-young stated" },
    {
      supports: "name.en",
      source: "asia-pacific-defence-reporter-fa-50",
      exact: ["Kang Goo-young", "ceremony was attended"],
    },
    {
      supports: "name.ko",
      source: "donga-2023-05-23-signing",
      exact: "강구영 KAI 사장과",
    },
    { supports: "name.ko", source: "donga-2023-05-23", exact: "강구영 KAI 사장은" },
    {
      supports: ["name.ko", "state"],
      source: "business-post-2025-06-30",
      exact: "강구영 한국항공우주산업(KAI) 대표이사 사장이",
      inferred: {
        state: "head of a South Korean company (한국항공우주산업), formerly of its air force",
      },
    },
    {
      supports: "aliases",
      source: "korea-net-2023-02",
      exact: "KAI, Kang Gu-young",
    },
    {
      supports: "aliases",
      source: "asia-business-daily-2025-05-22",
      exact: "Kang Guyoung",
    },
    {
      supports: "aliases",
      source: "chosun-biz-2025-10-27",
      exact: "former President Kang Gu-young",
    },
  ],
};
