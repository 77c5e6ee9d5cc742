import type { Company } from "../types.js";

/**
 * South Korean company that supplied power packs and know-how for upgrading Malaysian K200 vehicles
 * in 2001.
 */
export const daewooHeavyIndustriesAndMachinery: Company<"daewoo-heavy-industries-and-machinery"> = {
  id: "daewoo-heavy-industries-and-machinery",
  kind: "company",
  name: { en: "Daewoo Heavy Industries & Machinery", ko: "대우종합기계" },
  summary: {
    en: "South Korean company that supplied power packs and know-how for upgrading Malaysian K200 vehicles in 2001.",
  },
  state: "south-korea",
  evidence: [
    {
      supports: "name.ko",
      source: "hankyung-2001-09-03",
      topic: "upgrade of Malaysian K200 vehicles",
    },
    {
      supports: ["name.en", "state"],
      source: "korea-joongang-daily-daewoo-heavy",
      topic: "origin and sale of the company",
    },
  ],
};
