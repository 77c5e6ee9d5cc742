import type { Company } from "../types.js";

/** United States aircraft maker and principal subcontractor for the T-50. */
export const lockheedMartin: Company<"lockheed-martin"> = {
  id: "lockheed-martin",
  kind: "company",
  name: { en: "Lockheed Martin" },
  summary: { en: "United States aircraft maker and principal subcontractor for the T-50." },
  state: "united-states",
  evidence: [
    {
      supports: "name",
      source: "lockheed-martin-2001-10-31",
      exact: "with the assistance of Lockheed Martin",
    },
    {
      supports: ["name", "state"],
      source: "gutzy-asia-2024-03-08",
      exact: "Lockheed Martin from the US",
      inferred: { state: "printed as 'the US'" },
    },
    {
      supports: "name",
      source: "flightglobal-2002-08",
      exact: "principal subcontractor Lockheed Martin",
    },
  ],
};
