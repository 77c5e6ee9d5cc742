import type { MilestoneEvent } from "../types.js";

/** Daewoo Heavy Industries and the Agency for Defense Development develop the K200. */
export const k200Development: MilestoneEvent<"k200-development"> = {
  id: "k200-development",
  kind: "milestone",
  name: { en: "Development of the K200" },
  summary: {
    en: "Daewoo Heavy Industries and the Agency for Defense Development develop the K200.",
  },
  date: "1980/1984",
  modality: "occurred",
  participants: [
    { entity: "daewoo-heavy-industries", role: "actor" },
    { entity: "agency-for-defense-development", role: "actor" },
  ],
  platforms: [{ platform: "k200" }],
  evidence: [
    {
      supports: ["name", "date", "modality", "participants", "platforms"],
      source: "hankyung-1994-08-23",
      topic: "five years of research",
    },
    {
      supports: ["name", "modality", "participants", "platforms"],
      source: "hankyung-1994-09-01",
      topic: "joint development",
    },
  ],
};
