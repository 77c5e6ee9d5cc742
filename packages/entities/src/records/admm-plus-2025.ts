import type { Gathering } from "../types.js";

/** Meeting of ASEAN's defence ministers with their partners on 1 November 2025. */
export const admmPlus2025: Gathering<"admm-plus-2025"> = {
  id: "admm-plus-2025",
  kind: "gathering",
  name: {
    en: "12th ASEAN Defence Ministers' Meeting-Plus",
    ko: "제12차 아세안 확대 국방장관회의",
  },
  summary: {
    en: "Meeting of ASEAN's defence ministers with their partners on 1 November 2025.",
  },
  ordinal: {
    value: 12,
    unit: "ordinal",
  },
  date: "2025-11-01",
  evidence: [
    {
      supports: ["name.ko", "ordinal", "date"],
      source: "south-korean-defence-ministry-2025-11",
      exact: ["제12차 아세안 확대 국방장관회의(ADMM-Plus)", "11월 1일 개최된"],
      inferred: { date: "the year from 양국 수교 65주년인 올해; none is printed in the part seen" },
    },
    {
      supports: ["name.en", "ordinal"],
      source: "astro-awani-2025-10",
      exact: "12th ASEAN Defense Ministers’ Meeting-Plus",
      inferred: { "name.en": "printed with the American spelling, “Defense”" },
    },
  ],
};
