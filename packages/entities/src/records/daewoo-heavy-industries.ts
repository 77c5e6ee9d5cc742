import type { Company } from "../types.js";

/** South Korean company that built the K200 and sold it to Malaysia in the 1990s. */
export const daewooHeavyIndustries: Company<"daewoo-heavy-industries"> = {
  id: "daewoo-heavy-industries",
  kind: "company",
  name: { en: "Daewoo Heavy Industries", ko: "대우중공업" },
  summary: { en: "South Korean company that built the K200 and sold it to Malaysia in the 1990s." },
  state: "south-korea",
  evidence: [
    {
      supports: ["name", "state"],
      source: "defense-studies-2009-04",
      topic: "builder of the vehicles",
    },
    { supports: "name.ko", source: "hankyung-1994-08-23", topic: "main producer of the K200" },
    { supports: "name.ko", source: "hankyung-1993-12-11", topic: "sale of 42 vehicles" },
  ],
};
