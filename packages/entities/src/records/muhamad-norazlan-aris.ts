import type { Person } from "../types.js";

/** Muhamad Norazlan Aris became Chief of the Royal Malaysian Air Force in June 2025. */
export const muhamadNorazlanAris: Person<"muhamad-norazlan-aris"> = {
  id: "muhamad-norazlan-aris",
  kind: "person",
  name: { en: "Muhamad Norazlan Aris" },
  summary: {
    en: "Muhamad Norazlan Aris became Chief of the Royal Malaysian Air Force in June 2025.",
  },
  state: "malaysia",
  evidence: [
    { supports: ["name", "state"], source: "sun-2025", topic: "the new air force chief" },
    {
      supports: "name",
      source: "star-2025-12-18",
      topic: "the air force chief on combat aircraft",
    },
    { supports: "name", source: "malay-mail-2025-08-31", topic: "National Day air display" },
  ],
};
