import type { DeliveryEvent } from "../types.js";

/**
 * Defence Security Asia expected in January 2026 that Malaysia's air force would receive four
 * FA-50M aircraft in October 2026, two in December and 12 in 2027.
 */
export const fa50DeliveryPlan202601: DeliveryEvent<"fa-50-delivery-plan-2026-01"> = {
  id: "fa-50-delivery-plan-2026-01",
  kind: "delivery",
  name: { en: "Outlook of January 2026 for FA-50M deliveries until 2027" },
  summary: {
    en: "Defence Security Asia expected in January 2026 that Malaysia's air force would receive four FA-50M aircraft in October 2026, two in December and 12 in 2027.",
  },
  date: "2026-10/2027-12",
  modality: "expected",
  asOf: "2026-01",
  by: "defence-security-asia",
  participants: [
    { entity: "kai", role: "supplier" },
    { entity: "royal-malaysian-air-force", role: "recipient" },
  ],
  platforms: [{ platform: "fa-50m", quantity: { value: 18, unit: "aircraft" } }],
  contract: "fa-50-contract",
  evidence: [
    {
      supports: ["name", "date", "modality", "participants", "platforms", "contract"],
      source: "defence-security-asia-2026-01",
      exact: [
        "with four aircraft scheduled for delivery",
        "in October and the remaining two",
        "remaining two in December",
        "remaining 12 aircraft will be inducted",
        "Royal Malaysian Air Force’s (RMAF/TUDM)",
        "Korea Aerospace Industries (KAI)",
      ],
      inferred: {
        date: "to 2027-12: 'this year' and 'throughout the following year' on a page of January 2026",
        platforms:
          "FA-50M: 18 as the sum of six and 'the remaining 12'; four as six less 'the remaining two'",
      },
    },
  ],
};
