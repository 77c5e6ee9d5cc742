import type { Person } from "../types.js";

/** Chairman of Widad Business Group who signed its memorandum with Hanwha Aerospace in 2024. */
export const muhammadIkmalOpatAbdullah: Person<"muhammad-ikmal-opat-abdullah"> = {
  id: "muhammad-ikmal-opat-abdullah",
  kind: "person",
  name: { en: "Muhammad Ikmal Opat Abdullah" },
  summary: {
    en: "Chairman of Widad Business Group who signed its memorandum with Hanwha Aerospace in 2024.",
  },
  evidence: [
    {
      supports: "name",
      source: "wanbiaoku-com-2024-05-11",
      exact: "Muhammad lkmal Opat Abdullah",
      inferred: { name: 'Muhammad Ikmal Opat Abdullah: printed "lkmal", with a small l for the I' },
    },
  ],
};
