import type { Person } from "../types.js";

/**
 * Seok Jong-gun, minister of South Korea's Defence Acquisition Program Administration, who is
 * quoted on Malaysia.
 */
export const seokJongGun: Person<"seok-jong-gun"> = {
  id: "seok-jong-gun",
  kind: "person",
  name: { en: "Seok Jong-gun" },
  summary: {
    en: "Seok Jong-gun, minister of South Korea's Defence Acquisition Program Administration, who is quoted on Malaysia.",
  },
  state: "south-korea",
  evidence: [
    {
      supports: "name",
      source: "dsa-pact-2025",
      paragraph: 24,
      exact: "Minister Seok Jong-gun stated",
    },
    {
      supports: "state",
      source: "dsa-pact-2025",
      paragraph: 24,
      exact: "South Korea’s Defence Acquisition Program Administration",
    },
  ],
};
