import type { VisitEvent } from "../types.js";

/** KD Mahawangsa and KD Lekir of Malaysia's navy visit Incheon. */
export const malaysianShipsAtIncheon1990: VisitEvent<"malaysian-ships-at-incheon-1990"> = {
  id: "malaysian-ships-at-incheon-1990",
  kind: "visit",
  name: { en: "Malaysian ships at Incheon" },
  summary: { en: "KD Mahawangsa and KD Lekir of Malaysia's navy visit Incheon." },
  date: "1990",
  modality: "occurred",
  participants: [{ entity: "royal-malaysian-navy", role: "actor" }],
  place: "incheon",
  platforms: [{ platform: "kd-mahawangsa" }, { platform: "kd-lekir" }],
  evidence: [
    {
      supports: ["name", "date", "modality", "participants", "place", "platforms"],
      source: "zulheimymaamor-2025-12",
      exact: [
        "In 1990",
        "Incheon Naval Base",
        "KD Mahawangsa (1504)",
        "KD Lekir (F26)",
        "Royal Malaysian Navy (RMN) vessels",
      ],
    },
  ],
};
