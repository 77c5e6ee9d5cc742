import type { Company } from "../types.js";

/** Malaysian maker of special vehicles and partner of Hanwha Aerospace in the K200 upgrade. */
export const cendanaAuto: Company<"cendana-auto"> = {
  id: "cendana-auto",
  kind: "company",
  name: { en: "Cendana Auto", ko: "센다나 오토" },
  aliases: [{ text: "쯘다나 오토", language: "ko", sort: "printed-variant" }],
  summary: {
    en: "Malaysian maker of special vehicles and partner of Hanwha Aerospace in the K200 upgrade.",
  },
  state: "malaysia",
  evidence: [
    {
      supports: ["name.en", "state"],
      source: "asian-military-review-2024-08",
      exact: ["Cendana Auto", "Malaysian automotive"],
      inferred: { state: "the adjective Malaysian" },
    },
    {
      supports: ["name", "state"],
      source: "defense-today-2024-08",
      exact: ["센다나 오토(Cendana Auto)와", "말레이시아 특장차 제작사인"],
    },
    {
      supports: ["state", "aliases"],
      source: "guru-2024-08-09",
      exact: "말레이시아 쯘다나 오토와",
    },
  ],
};
