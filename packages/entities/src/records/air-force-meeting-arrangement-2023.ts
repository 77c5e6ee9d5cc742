import type { Agreement } from "../types.js";

/**
 * The air forces of South Korea and Malaysia concluded an arrangement in 2023 to set up regular
 * talks of their own.
 */
export const airForceMeetingArrangement2023: Agreement<"air-force-meeting-arrangement-2023"> = {
  id: "air-force-meeting-arrangement-2023",
  kind: "agreement",
  name: {
    en: "Arrangement on air force talks between South Korea and Malaysia",
    ko: "공군 대 공군회의 개설에 관한 협약",
  },
  summary: {
    en: "The air forces of South Korea and Malaysia concluded an arrangement in 2023 to set up regular talks of their own.",
  },
  instrument: "arrangement",
  parties: ["republic-of-korea-air-force", "royal-malaysian-air-force"],
  status: "signed",
  date: "2023",
  evidence: [
    {
      supports: ["name", "instrument", "parties", "status", "date"],
      source: "kookbang-ilbo-2025-08-06",
      exact: ["2023년 체결한", "공군 대 공군회의 개설에 관한", "말레이시아 공군 비전과 한국 공군"],
    },
  ],
};
