import type { Person } from "../types.js";

/** Adly Zahari became Malaysia's deputy defence minister in December 2022. */
export const adlyZahari: Person<"adly-zahari"> = {
  id: "adly-zahari",
  kind: "person",
  name: { en: "Adly Zahari" },
  summary: { en: "Adly Zahari became Malaysia's deputy defence minister in December 2022." },
  state: "malaysia",
  evidence: [
    {
      supports: ["name", "state"],
      source: "free-malaysia-today-2024-03-19",
      topic: "reply in parliament",
    },
    {
      supports: ["name", "state"],
      source: "malaysian-defence-2023-12-12",
      topic: "the deputy minister stays",
    },
    { supports: "name", source: "janes-2024-07", topic: "reply in parliament" },
  ],
};
