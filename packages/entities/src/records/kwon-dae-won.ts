import type { Person } from "../types.js";

/** South Korean officer, vice chairman of the Joint Chiefs of Staff in September 2025. */
export const kwonDaeWon: Person<"kwon-dae-won"> = {
  id: "kwon-dae-won",
  kind: "person",
  name: {
    en: "Kwon Dae-won",
    ko: "권대원",
  },
  summary: {
    en: "South Korean officer, vice chairman of the Joint Chiefs of Staff in September 2025.",
  },
  state: "south-korea",
  evidence: [
    {
      supports: ["name", "state"],
      source: "guru-2025-09-23",
      topic: "guests of the seminar; the English form is ours",
    },
  ],
};
