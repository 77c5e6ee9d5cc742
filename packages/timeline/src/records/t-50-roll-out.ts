import type { PlainEvent } from "../types.js";

/** The prototype of the T-50 is shown in public for the first time. */
export const t50RollOut: PlainEvent<"roll-out", "t-50-roll-out"> = {
  id: "t-50-roll-out",
  kind: "roll-out",
  name: { en: "Roll-out of the T-50" },
  summary: { en: "The prototype of the T-50 is shown in public for the first time." },
  date: "2001-10-31",
  modality: "occurred",
  participants: [
    { entity: "kai", role: "actor" },
    { entity: "lockheed-martin", role: "party" },
  ],
  platforms: [{ platform: "t-50" }],
  evidence: [
    {
      supports: ["name", "date", "modality", "participants", "platforms"],
      source: "lockheed-martin-2001-10-31",
      topic: "roll-out ceremony",
    },
  ],
};
