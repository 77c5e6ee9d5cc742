import type { Company } from "../types.js";

/** Malaysian investment company that joined Hanwha Aerospace in offering Chunmoo. */
export const widadBusinessGroup: Company<"widad-business-group"> = {
  id: "widad-business-group",
  kind: "company",
  name: { en: "Widad Business Group" },
  summary: { en: "Malaysian investment company that joined Hanwha Aerospace in offering Chunmoo." },
  state: "malaysia",
  evidence: [
    { supports: ["name", "state"], source: "shephard-2024-05-13", topic: "partners in the offer" },
    { supports: ["name", "state"], source: "altair-2024-05", topic: "partners in the offer" },
    {
      supports: ["name", "state"],
      source: "wanbiaoku-com-2024-05-11",
      topic: "partners in the offer",
    },
    {
      supports: ["name", "state"],
      source: "soldat-technik-2024-05",
      topic: "partners in the offer",
    },
  ],
};
