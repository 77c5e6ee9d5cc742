import type { Company } from "../types.js";

/** South Korean maker of guided weapons, which it has promoted in Malaysia since 2022. */
export const ligNex1: Company<"lig-nex1"> = {
  id: "lig-nex1",
  kind: "company",
  name: {
    en: "LIG Nex1",
    ko: "LIG넥스원",
  },
  summary: {
    en: "South Korean maker of guided weapons, which it has promoted in Malaysia since 2022.",
  },
  state: "south-korea",
  evidence: [
    {
      supports: ["name.ko", "state"],
      source: "guru-2025-09-23",
      exact: "한화오션, LIG넥스원, 현대로템, HD현대중공업 등",
      inferred: { state: "우리 주요 방산기업 (our main defence firms), in a South Korean paper" },
    },
    { supports: "name.en", source: "azertac-2025-10-20", exact: "LIG Nex1 and Hyundai Rotem" },
    { supports: "name.en", source: "korea-herald-2025-10-27", exact: "LIG Nex1, Korean Air" },
    {
      supports: "name.ko",
      source: "gukbang-news-2022-03-29",
      exact: "LIG넥스원은 이 전시회에서",
    },
    {
      supports: "name.ko",
      source: "financial-news-2025-09-17",
      exact: "LIG넥스원은 2022년부터 말레이시아 DSA",
    },
  ],
};
