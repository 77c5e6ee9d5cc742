import type { Person } from "../types.js";

/**
 * Deputy head of DAPA who attended the signing of the letter of acceptance for the FA-50 in
 * February 2023.
 */
export const kangHwanSeok: Person<"kang-hwan-seok"> = {
  id: "kang-hwan-seok",
  kind: "person",
  name: { en: "Kang Hwan-seok", ko: "강환석" },
  summary: {
    en: "Deputy head of DAPA who attended the signing of the letter of acceptance for the FA-50 in February 2023.",
  },
  state: "south-korea",
  evidence: [
    {
      supports: ["name.en", "state"],
      source: "asia-pacific-defence-reporter-fa-50",
      exact: ["Kang Hwan-seok", "ceremony was attended"],
      inferred: { state: "'Korean government officials including …'" },
    },
    {
      supports: ["name.ko", "state"],
      source: "etnews-2023-02-24",
      exact: ["강환석 방위사업청 차장", "한국 정부 관계자와"],
    },
  ],
};
