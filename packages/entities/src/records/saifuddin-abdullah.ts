import type { Person } from "../types.js";

/**
 * Saifuddin Abdullah, Malaysia's foreign minister, accompanied Mahathir Mohamad to Korea Aerospace
 * Industries in November 2019.
 */
export const saifuddinAbdullah: Person<"saifuddin-abdullah"> = {
  id: "saifuddin-abdullah",
  kind: "person",
  name: { en: "Saifuddin Abdullah" },
  summary: {
    en: "Saifuddin Abdullah, Malaysia's foreign minister, accompanied Mahathir Mohamad to Korea Aerospace Industries in November 2019.",
  },
  state: "malaysia",
  evidence: [
    {
      supports: ["name", "state"],
      source: "new-straits-times-2019-11-26",
      exact: "Foreign Minister Datuk Saifuddin Abdullah and",
      inferred: { state: "a minister of Malaysia" },
    },
    {
      supports: "name",
      source: "berita-harian-2019-11-25",
      exact: "Luar, Datuk Saifuddin Abdullan dan Menteri",
      inferred: { name: "printed Saifuddin Abdullan, for Saifuddin Abdullah" },
    },
  ],
};
