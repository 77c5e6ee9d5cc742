import type { DeliveryEvent } from "../types.js";

/**
 * South Korea's navy planned in March 2010 to lend Malaysia's navy the landing ship Hyangro Bong
 * that year.
 */
export const landingShipLoanPlan201003: DeliveryEvent<"landing-ship-loan-plan-2010-03"> = {
  id: "landing-ship-loan-plan-2010-03",
  kind: "delivery",
  name: { en: "Plan of March 2010 to lend Hyangro Bong" },
  summary: {
    en: "South Korea's navy planned in March 2010 to lend Malaysia's navy the landing ship Hyangro Bong that year.",
  },
  date: "2010",
  modality: "planned",
  asOf: "2010-03-11",
  by: "republic-of-korea-navy",
  participants: [
    { entity: "republic-of-korea-navy", role: "supplier" },
    { entity: "royal-malaysian-navy", role: "recipient" },
  ],
  platforms: [{ platform: "hyangro-bong", quantity: { value: 1, unit: "ships" } }],
  evidence: [
    {
      supports: ["name", "date", "modality", "participants", "platforms"],
      source: "defense-studies-2010-03-11",
      exact: [
        "Royal Malaysian Navy (RMN) with one",
        "Republic of Korea Navy (RoKN)",
        "is to loan",
        "Hyangro Bong",
        "this year",
      ],
      inferred: { date: '"this year" on a page dated 11 Maret 2010' },
    },
  ],
};
