import type { Gathering } from "../types.js";

/**
 * NATO summit held in Washington in July 2024, beside which South Korea and NATO signed their
 * agreement on airworthiness.
 */
export const natoSummit2024: Gathering<"nato-summit-2024"> = {
  id: "nato-summit-2024",
  kind: "gathering",
  name: {
    en: "NATO summit of July 2024",
  },
  summary: {
    en: "NATO summit held in Washington in July 2024, beside which South Korea and NATO signed their agreement on airworthiness.",
  },
  date: "2024-07",
  place: "washington",
  evidence: [
    {
      supports: ["name", "date", "place"],
      source: "savera-times-2024-07",
      exact: "NATO summit in Washington",
      inferred: {
        date: '"Thursday" of the meeting; month and year from the issue in our file',
        name: "printed without its month, as “NATO summit in Washington”",
      },
    },
  ],
};
