import type { Person } from "../types.js";

/**
 * Roh Moo-hyun was president of South Korea when he met Malaysia's prime minister in December 2005.
 */
export const rohMooHyun: Person<"roh-moo-hyun"> = {
  id: "roh-moo-hyun",
  kind: "person",
  name: { en: "Roh Moo-hyun" },
  summary: {
    en: "Roh Moo-hyun was president of South Korea when he met Malaysia's prime minister in December 2005.",
  },
  state: "south-korea",
  evidence: [
    {
      supports: ["name", "state"],
      source: "diplomacy-2006-01",
      exact: "South Korean President Roh Moo-hyun",
    },
  ],
};
