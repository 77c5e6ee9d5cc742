import type { MilestoneEvent } from "../types.js";

/**
 * A fire badly damaged KD Sri Inderapura, a landing ship of Malaysia's navy, at Lumut on 8 October
 * 2009.
 */
export const kdSriInderapuraFire: MilestoneEvent<"kd-sri-inderapura-fire"> = {
  id: "kd-sri-inderapura-fire",
  kind: "milestone",
  name: { en: "Fire on KD Sri Inderapura" },
  summary: {
    en: "A fire badly damaged KD Sri Inderapura, a landing ship of Malaysia's navy, at Lumut on 8 October 2009.",
  },
  date: "2009-10-08",
  modality: "occurred",
  participants: [{ entity: "royal-malaysian-navy", role: "affected" }],
  place: "lumut",
  platforms: [{ platform: "kd-sri-inderapura", quantity: { value: 1, unit: "ships" } }],
  evidence: [
    {
      supports: ["name", "date", "modality", "participants", "place", "platforms"],
      source: "naval-technology-lst",
      exact: [
        "8 October 2009",
        "Lumut Naval Base",
        "onboard the KD Sri Inderapura",
        "fire broke out",
        "badly damaging the ship",
        "Royal Malaysian Navy (RMN)",
      ],
    },
    {
      supports: ["name", "date", "modality", "participants", "platforms"],
      source: "defense-studies-2010-03-11",
      exact: ["a fire on 8 October 2009", "KD Sri Inderapura", "RMN's only large amphibious ship"],
    },
    {
      supports: ["name", "modality", "participants", "place", "platforms"],
      source: "naval-technology-sri-inderapura",
      exact: [
        "KD Sri Inderapura, which caught fire",
        "Lumut naval base",
        "Royal Malaysian Navy’s (RMN)",
      ],
    },
  ],
};
