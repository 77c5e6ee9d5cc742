import type { Company } from "../types.js";

/**
 * South Korean company that supplied power packs and know-how for the upgrade of Malaysian K200
 * vehicles in 2001.
 */
export const daewooHeavyIndustriesAndMachinery: Company<"daewoo-heavy-industries-and-machinery"> = {
  id: "daewoo-heavy-industries-and-machinery",
  kind: "company",
  name: { en: "Daewoo Heavy Industries & Machinery", ko: "대우종합기계" },
  summary: {
    en: "South Korean company that supplied power packs and know-how for the upgrade of Malaysian K200 vehicles in 2001.",
  },
  state: "south-korea",
  evidence: [
    {
      supports: "name.ko",
      source: "hankyung-2001-09-03",
      exact: "대우종합기계는 지난 93∼95년",
    },
    {
      supports: ["name.en", "state"],
      source: "korea-joongang-daily-daewoo-heavy",
      exact: ["Daewoo Heavy Industries & Machinery", "the nation’s biggest maker"],
      inferred: {
        state: '"the nation’s biggest maker" of construction equipment, in a South Korean paper',
      },
    },
  ],
};
