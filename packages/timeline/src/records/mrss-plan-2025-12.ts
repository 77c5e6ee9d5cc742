import type { TargetEvent } from "../types.js";

/**
 * Malaysia's defence minister, Mohamed Khaled Nordin, on 15 December 2025 named two multi-role
 * support ships among purchases planned in the first rolling plan, for 2026, of the 13th Malaysia
 * Plan.
 */
export const mrssPlan202512: TargetEvent<"mrss-plan-2025-12"> = {
  id: "mrss-plan-2025-12",
  kind: "target",
  name: { en: "Plan for two support ships, December 2025" },
  summary: {
    en: "Malaysia's defence minister, Mohamed Khaled Nordin, on 15 December 2025 named two multi-role support ships among purchases planned in the first rolling plan, for 2026, of the 13th Malaysia Plan.",
  },
  modality: "planned",
  asOf: "2025-12-15",
  by: "mohamed-khaled-nordin",
  participants: [{ entity: "malaysian-ministry-of-defence", role: "actor" }],
  platforms: [{ platform: "mrss", quantity: { value: 2, unit: "ships" } }],
  evidence: [
    {
      supports: ["name", "modality", "participants", "platforms"],
      source: "malay-mail-2025-12-15",
      exact: [
        "two Multi-Role Support Ships (MRSS)",
        "Ministry of Defence (MINDEF)",
        "planned procurements",
        "Rolling Plan 1 (RP1)",
        "13th Malaysia Plan",
        "Seri Mohamed Khaled Nordin",
      ],
      by: "mohamed-khaled-nordin",
    },
    {
      supports: ["name", "modality", "participants", "platforms"],
      source: "star-2025-12-15",
      exact: [
        "two Multi Role Support Ships (MRSS)",
        "Defence Ministry plans strategic buys",
        "First Rolling Plan (RP1) for 2026",
        "13th Malaysia Plan",
        "Seri Mohamed Khaled Nordin",
      ],
      by: "mohamed-khaled-nordin",
    },
  ],
};
