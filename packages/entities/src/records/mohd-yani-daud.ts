import type { Person } from "../types.js";

/** Malaysian defence official who led his side at the first policy meeting with South Korea. */
export const mohdYaniDaud: Person<"mohd-yani-daud"> = {
  id: "mohd-yani-daud",
  kind: "person",
  name: {
    en: "Mohd Yani Daud",
  },
  aliases: [
    {
      text: "Mohd Yani Bin Daud",
      language: "en",
      sort: "printed-variant",
    },
  ],
  summary: {
    en: "Malaysian defence official who led his side at the first policy meeting with South Korea.",
  },
  state: "malaysia",
  evidence: [
    {
      supports: ["name", "state", "aliases"],
      source: "korea-times-us-2024-01-26",
      topic: "first defence policy meeting",
    },
    {
      supports: "state",
      source: "aju-news-2024-01-26",
      topic: "first defence policy meeting",
    },
  ],
};
