import type { Place } from "../types.js";

/** South Korean port that two Malaysian navy ships visited in 1990. */
export const incheon: Place<"incheon"> = {
  id: "incheon",
  kind: "place",
  name: { en: "Incheon" },
  summary: { en: "South Korean port that two Malaysian navy ships visited in 1990." },
  placeType: "city",
  within: "south-korea",
  evidence: [
    {
      supports: ["name", "within"],
      source: "zulheimymaamor-2025-12",
      exact: ["Incheon Naval Base", "deployment to South Korea"],
    },
  ],
};
