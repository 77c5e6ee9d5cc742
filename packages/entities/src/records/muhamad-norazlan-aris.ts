import type { Person } from "../types.js";

/** Chief of the Royal Malaysian Air Force since June 2025. */
export const muhamadNorazlanAris: Person<"muhamad-norazlan-aris"> = {
  id: "muhamad-norazlan-aris",
  kind: "person",
  name: { en: "Muhamad Norazlan Aris" },
  summary: {
    en: "Chief of the Royal Malaysian Air Force since June 2025.",
  },
  state: "malaysia",
  evidence: [
    {
      supports: ["name", "state"],
      source: "sun-2025",
      exact: ["Datuk Seri Muhamad Norazlan Aris", "newly appointed chief"],
      inferred: { state: "chief of the Royal Malaysian Air Force" },
    },
    {
      supports: "name",
      source: "star-2025-12-18",
      exact: "Muhamad Norazlan Aris (pic)",
    },
    {
      supports: "name",
      source: "malay-mail-2025-08-31",
      exact: "Datuk Seri Muhamad Norazlan Aris",
    },
  ],
};
