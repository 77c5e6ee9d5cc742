import type { Company } from "../types.js";

/** Malaysian maker of special vehicles, partner of Hanwha Aerospace in upgrading the K200. */
export const cendanaAuto: Company<"cendana-auto"> = {
  id: "cendana-auto",
  kind: "company",
  name: { en: "Cendana Auto", ko: "센다나 오토" },
  aliases: [{ text: "쯘다나 오토", language: "ko", sort: "printed-variant" }],
  summary: {
    en: "Malaysian maker of special vehicles, partner of Hanwha Aerospace in upgrading the K200.",
  },
  state: "malaysia",
  evidence: [
    {
      supports: ["name", "state"],
      source: "asian-military-review-2024-08",
      topic: "partners in the upgrade",
    },
    {
      supports: ["name", "state"],
      source: "defense-today-2024-08",
      topic: "partners in the upgrade",
    },
    {
      supports: ["name", "state", "aliases"],
      source: "guru-2024-08-09",
      topic: "partners in the upgrade",
    },
  ],
};
