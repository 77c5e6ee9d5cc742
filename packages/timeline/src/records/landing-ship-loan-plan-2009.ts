import type { DeliveryEvent } from "../types.js";

/**
 * Malaysia's defence minister says that a landing ship will be borrowed from South Korea's navy to
 * make up for the one burnt.
 */
export const landingShipLoanPlan2009: DeliveryEvent<"landing-ship-loan-plan-2009"> = {
  id: "landing-ship-loan-plan-2009",
  kind: "delivery",
  name: { en: "Plan to borrow a landing ship" },
  summary: {
    en: "Malaysia's defence minister says that a landing ship will be borrowed from South Korea's navy to make up for the one burnt.",
  },
  modality: "planned",
  by: "ahmad-zahid-hamidi",
  participants: [
    { entity: "republic-of-korea-navy", role: "supplier" },
    { entity: "royal-malaysian-navy", role: "recipient" },
  ],
  platforms: [{ platform: "kojoon-bong-class", quantity: { value: 1, unit: "ships" } }],
  evidence: [
    {
      supports: ["name", "modality", "participants"],
      source: "naval-technology-lst",
      topic: "loan announced, undated",
      by: "ahmad-zahid-hamidi",
    },
    {
      supports: "platforms",
      source: "naval-technology-lst",
      topic: "class from which a ship is expected",
    },
  ],
};
