import type { TargetEvent } from "../types.js";

/**
 * The Royal Malaysian Navy planned, as of June 2025, to buy a third multi-role support ship between
 * 2035 and 2040.
 */
export const mrssThirdShipPlan202506: TargetEvent<"mrss-third-ship-plan-2025-06"> = {
  id: "mrss-third-ship-plan-2025-06",
  kind: "target",
  name: { en: "Plan of June 2025 for a third support ship" },
  summary: {
    en: "The Royal Malaysian Navy planned, as of June 2025, to buy a third multi-role support ship between 2035 and 2040.",
  },
  date: "[2035..2040]",
  modality: "planned",
  asOf: "2025-06",
  by: "royal-malaysian-navy",
  participants: [{ entity: "royal-malaysian-navy", role: "actor" }],
  platforms: [{ platform: "mrss", quantity: { value: 1, unit: "ships" } }],
  evidence: [
    {
      supports: ["name", "date", "modality", "participants", "platforms"],
      source: "naval-news-2025-06",
      exact: [
        "between 2035 and 2040",
        "with a third to be procured",
        "15-to-5 Transformation plan calls",
        "Royal Malaysian Navy representative said",
        "future Multi-Role Support Ship",
      ],
    },
    {
      supports: ["name", "platforms"],
      source: "defence-security-asia-2025-03",
      exact: ["third vessel is anticipated", "procurement of two MRSS vessels"],
    },
  ],
};
