import type { Person } from "../types.js";

/** Cha Jae-byung led Korea Aerospace Industries as acting chief executive from July 2025. */
export const chaJaeByung: Person<"cha-jae-byung"> = {
  id: "cha-jae-byung",
  kind: "person",
  name: { en: "Cha Jae-byung", ko: "차재병" },
  summary: {
    en: "Cha Jae-byung led Korea Aerospace Industries as acting chief executive from July 2025.",
  },
  state: "south-korea",
  evidence: [
    {
      supports: ["name", "state"],
      source: "money-today-2025-07-01",
      topic: "change at the head of the company",
    },
    {
      supports: "name.ko",
      source: "business-post-2025-06-30",
      topic: "change at the head of the company",
    },
    {
      supports: "name.ko",
      source: "seoul-shinmun-2026-02-25",
      topic: "search for a new chief executive",
    },
  ],
};
