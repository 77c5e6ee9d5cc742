import type { TargetEvent } from "../types.js";

/**
 * Hanwha says that Malaysia plans to replace its 36 ASTROS II launchers by 2026. Shephard's own
 * database puts their theoretical end of service over ten years away.
 */
export const astrosIiReplacementPlan202405: TargetEvent<"astros-ii-replacement-plan-2024-05"> = {
  id: "astros-ii-replacement-plan-2024-05",
  kind: "target",
  name: { en: "Replacement of ASTROS II" },
  summary: {
    en: "Hanwha says that Malaysia plans to replace its 36 ASTROS II launchers by 2026. Shephard's own database puts their theoretical end of service over ten years away.",
  },
  date: "[..2026]",
  modality: "expected",
  asOf: "2024-05-11",
  by: "hanwha-aerospace",
  participants: [{ entity: "malaysian-army", role: "actor" }],
  platforms: [{ platform: "astros-ii", quantity: { value: 36, unit: "launchers" } }],
  evidence: [
    {
      supports: ["name", "date", "modality", "participants", "platforms"],
      source: "shephard-2024-05-13",
      topic: "replacement according to Hanwha",
      by: "hanwha-aerospace",
    },
    {
      supports: ["name", "date", "modality", "participants", "platforms"],
      source: "wanbiaoku-com-2024-05-11",
      topic: "replacement of the fleet",
      by: "hanwha-aerospace",
    },
    {
      supports: ["name", "modality", "participants", "platforms"],
      source: "soldat-technik-2024-05",
      topic: "replacement of the fleet",
      by: "hanwha-aerospace",
    },
    {
      supports: ["name", "platforms"],
      source: "altair-2024-05",
      topic: "replacement of the launchers",
    },
    {
      supports: ["name", "platforms"],
      source: "guru-2024-08-19",
      topic: "replacement of the launchers",
    },
    {
      contradicts: "date",
      reported: "2026/..",
      source: "soldat-technik-2024-05",
      topic: "replacement from 2026",
    },
    {
      contradicts: "date",
      reported: "2034/..",
      source: "shephard-2024-05-13",
      topic: "theoretical out-of-service date in its own database",
      asOf: "2024-05-13",
      origin: "Shephard",
    },
  ],
};
