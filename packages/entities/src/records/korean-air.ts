import type { Company } from "../types.js";

/**
 * Korean Air of South Korea had a stand of its own at Defence Services Asia in Kuala Lumpur in
 * 2018.
 */
export const koreanAir: Company<"korean-air"> = {
  id: "korean-air",
  kind: "company",
  name: {
    en: "Korean Air",
    ko: "대한항공",
  },
  summary: {
    en: "Korean Air of South Korea had a stand of its own at Defence Services Asia in Kuala Lumpur in 2018.",
  },
  state: "south-korea",
  evidence: [
    {
      supports: ["name", "state"],
      source: "jeonpa-2018-04-16",
      exact: ["한화시스템, 대한항공, 풍산, 산청 등", "한국 방산기업은 모두 24개에 달한다"],
    },
  ],
};
