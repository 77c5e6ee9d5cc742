import type { Person } from "../types.js";

/** Chief of the Royal Malaysian Navy from January 2023 to September 2024. */
export const abdulRahmanAyob: Person<"abdul-rahman-ayob"> = {
  id: "abdul-rahman-ayob",
  kind: "person",
  name: { en: "Abdul Rahman Ayob" },
  summary: {
    en: "Chief of the Royal Malaysian Navy from January 2023 to September 2024.",
  },
  state: "malaysia",
  evidence: [
    {
      supports: ["name", "state"],
      source: "new-straits-times-2023-01",
      exact: ["Datuk Abdul Rahman Ayob has been", "Royal Malaysian Navy's 18th admiral"],
      inferred: { state: "by the navy he heads" },
    },
    {
      supports: "name",
      source: "new-straits-times-2024-10",
      exact: "Admiral Tan Sri Abdul Rahman Ayob",
    },
  ],
};
