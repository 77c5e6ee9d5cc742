import type { Gathering } from "../types.js";

/**
 * Summit of NATO in Washington in July 2024, on the sidelines of which South Korea and NATO signed
 * an agreement on airworthiness certification.
 */
export const natoSummit2024: Gathering<"nato-summit-2024"> = {
  id: "nato-summit-2024",
  kind: "gathering",
  name: {
    en: "NATO summit of July 2024",
  },
  summary: {
    en: "Summit of NATO in Washington in July 2024, on the sidelines of which South Korea and NATO signed an agreement on airworthiness certification.",
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
        name: "NATO summit of July 2024: printed without its month, as “NATO summit in Washington”",
      },
    },
  ],
};
