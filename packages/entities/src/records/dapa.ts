import type { Agency } from "../types.js";

/** The Defence Acquisition Program Administration, a public body of South Korea. */
export const dapa: Agency<"dapa"> = {
  id: "dapa",
  kind: "agency",
  name: { en: "Defence Acquisition Program Administration" },
  summary: { en: "The Defence Acquisition Program Administration, a public body of South Korea." },
  state: "south-korea",
  evidence: [
    {
      supports: ["name", "state"],
      source: "dsa-pact-2025",
      paragraph: 24,
      exact: "South Korea’s Defence Acquisition Program Administration",
    },
  ],
};
