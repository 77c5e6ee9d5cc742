import type { Person } from "../types.js";

/**
 * Official of Malaysia's defence ministry who headed its delegation at the first policy meeting
 * with South Korea in January 2024.
 */
export const mohdYaniDaud: Person<"mohd-yani-daud"> = {
  id: "mohd-yani-daud",
  kind: "person",
  name: { en: "Mohd Yani Daud", ko: "모흐드 야니" },
  aliases: [
    {
      text: "Mohd Yani Bin Daud",
      language: "en",
      sort: "printed-variant",
    },
  ],
  summary: {
    en: "Official of Malaysia's defence ministry who headed its delegation at the first policy meeting with South Korea in January 2024.",
  },
  state: "malaysia",
  evidence: [
    {
      supports: ["name.en", "state", "aliases"],
      source: "korea-times-us-2024-01-26",
      exact: ["Mohd Yani Bin Daud", "Malaysian defence ministry"],
      inferred: {
        "name.en": "printed Mohd Yani Bin Daud; Bin is left out",
        state: "from his post at the Malaysian defence ministry",
      },
    },
    {
      supports: ["name.ko", "state"],
      source: "aju-news-2024-01-26",
      exact: "말레이시아 측 수석대표인 모흐드 야니",
    },
  ],
};
