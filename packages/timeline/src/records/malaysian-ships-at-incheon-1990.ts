import type { VisitEvent } from "../types.js";

/** KD Mahawangsa and KD Lekir of Malaysia's navy visited Incheon in South Korea in 1990. */
export const malaysianShipsAtIncheon1990: VisitEvent<"malaysian-ships-at-incheon-1990"> = {
  id: "malaysian-ships-at-incheon-1990",
  kind: "visit",
  name: { en: "Visit of two Malaysian navy ships to Incheon, 1990" },
  summary: {
    en: "KD Mahawangsa and KD Lekir of Malaysia's navy visited Incheon in South Korea in 1990.",
  },
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
