import type { Company } from "../types.js";

/** South Korean company that built the K200 and sold it to Malaysia. */
export const daewooHeavyIndustries: Company<"daewoo-heavy-industries"> = {
  id: "daewoo-heavy-industries",
  kind: "company",
  name: { en: "Daewoo Heavy Industries", ko: "대우중공업" },
  summary: { en: "South Korean company that built the K200 and sold it to Malaysia." },
  state: "south-korea",
  evidence: [
    {
      supports: ["name", "state"],
      source: "defense-studies-2009-04",
      exact: "South Korea's Daewoo Heavy Industries",
      inferred: { name: "the English form; the Korean form is not on this page" },
    },
    {
      supports: "name.ko",
      source: "hankyung-1994-08-23",
      exact: "K-200 주생산업체인 대우중공업은",
    },
    { supports: "name.ko", source: "hankyung-1993-12-11", exact: "대우중공업은 지난 10월" },
  ],
};
