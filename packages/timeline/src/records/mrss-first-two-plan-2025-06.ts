import type { TargetEvent } from "../types.js";

/**
 * The Royal Malaysian Navy planned, as of June 2025, to buy two multi-role support ships between
 * 2026 and 2030 if they were funded.
 */
export const mrssFirstTwoPlan202506: TargetEvent<"mrss-first-two-plan-2025-06"> = {
  id: "mrss-first-two-plan-2025-06",
  kind: "target",
  name: { en: "Plan of June 2025 for two support ships" },
  summary: {
    en: "The Royal Malaysian Navy planned, as of June 2025, to buy two multi-role support ships between 2026 and 2030 if they were funded.",
  },
  date: "[2026..2030]",
  modality: "planned",
  asOf: "2025-06",
  by: "royal-malaysian-navy",
  participants: [{ entity: "royal-malaysian-navy", role: "actor" }],
  platforms: [{ platform: "mrss", quantity: { value: 2, unit: "ships" } }],
  evidence: [
    {
      supports: ["name", "date", "modality", "participants", "platforms"],
      source: "naval-news-2025-06",
      exact: [
        "Support Ships between 2026 and 2030",
        "should the project be funded in",
        "procurement of two Multi-Role",
        "15-to-5 Transformation plan calls",
        "Royal Malaysian Navy representative said",
      ],
    },
    {
      supports: ["name", "date", "modality", "platforms"],
      source: "defence-security-asia-2025-03",
      exact: ["procurement of two MRSS vessels", "13th Malaysia Plan", "from 2026 to 2030"],
    },
  ],
};
