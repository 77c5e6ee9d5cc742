import type { Person } from "../types.js";

/**
 * Darell Leiking, Malaysia's minister of international trade and industry, accompanied Mahathir
 * Mohamad to Korea Aerospace Industries in November 2019.
 */
export const darellLeiking: Person<"darell-leiking"> = {
  id: "darell-leiking",
  kind: "person",
  name: { en: "Darell Leiking" },
  summary: {
    en: "Darell Leiking, Malaysia's minister of international trade and industry, accompanied Mahathir Mohamad to Korea Aerospace Industries in November 2019.",
  },
  state: "malaysia",
  evidence: [
    {
      supports: ["name", "state"],
      source: "new-straits-times-2019-11-26",
      exact: "Industry Minister Datuk Ignatius Darell Leiking",
      inferred: { state: "a minister of Malaysia" },
    },
    {
      supports: "name",
      source: "berita-harian-2019-11-25",
      exact: "Antarabangsa, Datuk Ignatius Darell Leiking",
    },
  ],
};
