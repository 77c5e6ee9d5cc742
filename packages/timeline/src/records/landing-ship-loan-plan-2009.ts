import type { DeliveryEvent } from "../types.js";

/**
 * Malaysia's navy was to borrow a Kojoon Bong-class landing ship from South Korea's navy to replace
 * the burnt KD Sri Inderapura, according to Malaysia's defence minister at the time, Ahmad Zahid
 * Hamidi.
 */
export const landingShipLoanPlan2009: DeliveryEvent<"landing-ship-loan-plan-2009"> = {
  id: "landing-ship-loan-plan-2009",
  kind: "delivery",
  name: { en: "Plan to borrow a South Korean landing ship" },
  summary: {
    en: "Malaysia's navy was to borrow a Kojoon Bong-class landing ship from South Korea's navy to replace the burnt KD Sri Inderapura, according to Malaysia's defence minister at the time, Ahmad Zahid Hamidi.",
  },
  modality: "planned",
  asOf: "[2009-10-08..2010-03-11]",
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
      exact: [
        "vessel would be loaned",
        "replace the ill-fated tank landing ship",
        "8 October 2009",
        "Malaysian defence minister Ahmad Zahid",
        "loaned from the South Korean Navy",
        "Royal Malaysian Navy (RMN)",
      ],
      inferred: {
        by: "printed Ahmad Zahid, without Hamidi",
        modality:
          "as of when: after the fire of 8 October 2009 and before the plan of 11 March 2010; the page is undated",
      },
      by: "ahmad-zahid-hamidi",
    },
    {
      supports: "platforms",
      source: "naval-technology-lst",
      exact: ["five Kojoon Bong Class LSTs", "one is expected to enter"],
    },
  ],
};
