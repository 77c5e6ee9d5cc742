import type { PlatformFamily } from "../types.js";

/**
 * South Korean medium-range air-defence missile by LIG Nex1, named in 2023 as a candidate for
 * Malaysia.
 */
export const cheongung: PlatformFamily<"cheongung"> = {
  id: "cheongung",
  kind: "family",
  name: { en: "Cheongung", ko: "천궁" },
  aliases: [{ text: "KM-SAM", language: "en", sort: "abbreviation" }],
  summary: {
    en: "South Korean medium-range air-defence missile by LIG Nex1, named in 2023 as a candidate for Malaysia.",
  },
  category: "air-defence-systems",
  makers: ["lig-nex1"],
  origin: "south-korea",
  operators: ["south-korea"],
  standing: "prospective",
  roles: [
    {
      role: "missile-defence",
      label: { en: "medium-range surface-to-air missile" },
      evidence: [
        { supports: "label", source: "chosun-biz-2023-03-07", exact: "중거리 지대공유도무기로" },
        {
          supports: "label",
          source: "selangor-journal-2024-05",
          exact: "Cheongung-II mid-range",
          inferred: { label: "said of the Cheongung-II, its improved version" },
        },
        {
          supports: "role",
          source: "guru-2025",
          exact: "한국형 미사일 방어 체계",
          inferred: { role: "said of 천궁-II, its improved version" },
        },
      ],
    },
  ],
  evidence: [
    {
      supports: ["name.ko", "makers", "origin", "operators", "standing"],
      source: "chosun-biz-2023-03-07",
      exact: [
        "한국군이 사용하고 있는 중거리 방공체계",
        "유력한 후보로 거론된다",
        "LIG넥스원의 천궁 도입을 검토하고",
        "노르웨이의 나삼스(NASAMS)와 한국의 천궁이",
      ],
    },
    {
      supports: "makers",
      source: "guru-2025",
      exact: "LIG넥스원 '천궁', 말레이시아 중거리 방공망",
    },
    {
      contradicts: "standing",
      reported: "in-competition",
      source: "guru-2025",
      exact: ["글로벌 방산기업과 경쟁", "유력 후보로 떠올랐다"],
      by: "the-guru",
    },
    { supports: "aliases", source: "altair-2024-05", exact: "powietrznej KM-SAM" },
    {
      supports: "name.en",
      source: "selangor-journal-2024-05",
      exact: "Cheongung-II mid-range",
      inferred: { "name.en": "part of the name Cheongung-II, the only form printed" },
    },
  ],
};
