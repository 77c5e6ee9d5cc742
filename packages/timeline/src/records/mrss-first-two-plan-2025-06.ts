import type { TargetEvent } from "../types.js";

/** Malaysia's navy plans to buy two support ships between 2026 and 2030, if they are funded. */
export const mrssFirstTwoPlan202506: TargetEvent<"mrss-first-two-plan-2025-06"> = {
  id: "mrss-first-two-plan-2025-06",
  kind: "target",
  name: { en: "Plan for the first two support ships" },
  summary: {
    en: "Malaysia's navy plans to buy two support ships between 2026 and 2030, if they are funded.",
  },
  date: "2026/2030",
  modality: "planned",
  asOf: "2025-06",
  by: "royal-malaysian-navy",
  participants: [{ entity: "royal-malaysian-navy", role: "actor" }],
  platforms: [{ platform: "mrss", quantity: { value: 2, unit: "ships" } }],
  evidence: [
    {
      supports: ["name", "date", "modality", "participants", "platforms"],
      source: "naval-news-2025-06",
      topic: "revised plan of the navy",
    },
    {
      supports: ["name", "date", "modality", "platforms"],
      source: "defence-security-asia-2025-03",
      topic: "purchase in the 13th plan",
    },
  ],
};
