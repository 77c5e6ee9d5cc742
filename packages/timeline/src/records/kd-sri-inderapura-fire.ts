import type { MilestoneEvent } from "../types.js";

/** A fire badly damages the landing ship KD Sri Inderapura at Lumut. */
export const kdSriInderapuraFire: MilestoneEvent<"kd-sri-inderapura-fire"> = {
  id: "kd-sri-inderapura-fire",
  kind: "milestone",
  name: { en: "Fire on KD Sri Inderapura" },
  summary: { en: "A fire badly damages the landing ship KD Sri Inderapura at Lumut." },
  date: "2009-10-08",
  modality: "occurred",
  participants: [{ entity: "royal-malaysian-navy", role: "actor" }],
  place: "lumut",
  platforms: [{ platform: "kd-sri-inderapura", quantity: { value: 1, unit: "ships" } }],
  evidence: [
    {
      supports: ["name", "date", "modality", "participants", "place", "platforms"],
      source: "naval-technology-lst",
      topic: "fire on board",
    },
    {
      supports: ["name", "date", "modality", "participants", "platforms"],
      source: "defense-studies-2010-03-11",
      topic: "fire on board",
    },
    {
      supports: ["name", "modality", "participants", "place", "platforms"],
      source: "naval-technology-sri-inderapura",
      topic: "fire at the naval base",
    },
  ],
};
