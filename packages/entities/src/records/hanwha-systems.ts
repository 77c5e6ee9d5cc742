import type { Company } from "../types.js";

/**
 * South Korean defence company, represented at the defence-industry seminar in Kuala Lumpur in
 * September 2025.
 */
export const hanwhaSystems: Company<"hanwha-systems"> = {
  id: "hanwha-systems",
  kind: "company",
  name: {
    en: "Hanwha Systems",
    ko: "한화시스템",
  },
  summary: {
    en: "South Korean defence company, represented at the defence-industry seminar in Kuala Lumpur in September 2025.",
  },
  state: "south-korea",
  evidence: [
    {
      supports: ["name.ko", "state"],
      source: "guru-2025-09-23",
      exact: "한국항공우주산업(KAI)와 한화에어로스페이스, 한화시스템",
      inferred: { state: "우리 주요 방산기업 (our main defence firms), in a South Korean paper" },
    },
    {
      supports: "name.en",
      source: "korea-herald-2025-10-27",
      exact: "Hanwha Systems and Hanwha Ocean",
    },
  ],
};
