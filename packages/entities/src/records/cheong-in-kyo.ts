import type { Person } from "../types.js";

/** Trade minister of South Korea in March 2024. */
export const cheongInKyo: Person<"cheong-in-kyo"> = {
  id: "cheong-in-kyo",
  kind: "person",
  name: {
    en: "Cheong In-kyo",
  },
  summary: {
    en: "Trade minister of South Korea in March 2024.",
  },
  state: "south-korea",
  evidence: [
    {
      supports: ["name", "state"],
      source: "korea-herald-2024-03-26",
      exact: ["Trade Minister Cheong In-kyo", "South Korea's trade ministry"],
    },
  ],
};
