import type { Person } from "../types.js";

/**
 * Chief of staff of South Korea's air force who attended the signing of the letter of acceptance
 * for the FA-50 in February 2023.
 */
export const jungSangHwa: Person<"jung-sang-hwa"> = {
  id: "jung-sang-hwa",
  kind: "person",
  name: { en: "Jung Sang-hwa", ko: "정상화" },
  summary: {
    en: "Chief of staff of South Korea's air force who attended the signing of the letter of acceptance for the FA-50 in February 2023.",
  },
  state: "south-korea",
  evidence: [
    {
      supports: ["name.en", "state"],
      source: "asia-pacific-defence-reporter-fa-50",
      exact: ["Jung Sang-hwa", "ceremony was attended"],
      inferred: { state: "'Korean government officials including …'" },
    },
    {
      supports: ["name.ko", "state"],
      source: "etnews-2023-02-24",
      exact: ["정상화 공군참모총장", "한국 정부 관계자와"],
    },
  ],
};
