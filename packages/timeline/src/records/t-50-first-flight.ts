import type { MilestoneEvent } from "../types.js";

/** The T-50 flies for the first time. */
export const t50FirstFlight: MilestoneEvent<"t-50-first-flight"> = {
  id: "t-50-first-flight",
  kind: "milestone",
  name: { en: "First flight of the T-50" },
  summary: { en: "The T-50 flies for the first time." },
  date: "2002-08-20",
  modality: "occurred",
  participants: [{ entity: "kai", role: "actor" }],
  platforms: [{ platform: "t-50" }],
  evidence: [
    {
      supports: ["name", "date", "modality", "participants", "platforms"],
      source: "lockheed-martin-2002-08-20",
      topic: "first flight",
    },
    {
      supports: ["name", "date", "modality", "participants", "platforms"],
      source: "flightglobal-2002-08",
      topic: "first flight",
    },
  ],
};
