import type { DeliveryEvent } from "../types.js";

/**
 * Defence Security Asia expected in September 2024 that Malaysia's air force would receive the
 * first FA-50M aircraft in October 2026 and the last of the 18 in 2028.
 */
export const fa50DeliveryPlan202409: DeliveryEvent<"fa-50-delivery-plan-2024-09"> = {
  id: "fa-50-delivery-plan-2024-09",
  kind: "delivery",
  name: { en: "Outlook of September 2024 for FA-50M deliveries until 2028" },
  summary: {
    en: "Defence Security Asia expected in September 2024 that Malaysia's air force would receive the first FA-50M aircraft in October 2026 and the last of the 18 in 2028.",
  },
  date: "2026-10/2028",
  modality: "expected",
  asOf: "2024-09",
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
      source: "defence-security-asia-2024-09",
      exact: [
        "first batch of four FA-50M",
        "FA-50M aircraft in October 2026",
        "final delivery scheduled for 2028",
        "RMAF is expected to receive",
        "building 18 FA-50M",
        "Korea Aerospace Industries (KAI) in Sacheon",
      ],
    },
  ],
};
