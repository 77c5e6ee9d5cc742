import type { RollOutEvent } from "../types.js";

/**
 * Korea Aerospace Industries rolled out the first production KF-21, a two-seater, at Sacheon on 25
 * March 2026. South Korea's president, Lee Jae-myung, spoke at the ceremony.
 */
export const kf21FirstProductionRollOut: RollOutEvent<"kf-21-first-production-roll-out"> = {
  id: "kf-21-first-production-roll-out",
  kind: "roll-out",
  name: { en: "Roll-out of the first production KF-21" },
  summary: {
    en: "Korea Aerospace Industries rolled out the first production KF-21, a two-seater, at Sacheon on 25 March 2026. South Korea's president, Lee Jae-myung, spoke at the ceremony.",
  },
  date: "2026-03-25",
  modality: "occurred",
  participants: [
    { entity: "kai", role: "actor" },
    { entity: "lee-jae-myung", role: "speaker" },
  ],
  place: "sacheon",
  platforms: [{ platform: "kf-21-boramae", quantity: { value: 1, unit: "aircraft" } }],
  evidence: [
    {
      supports: ["name", "date", "modality", "participants", "place", "platforms"],
      source: "developments-today-2026-03",
      exact: [
        "unveiled March 25, 2026, at Korea",
        "Aerospace Industries headquarters in Sacheon",
        "At the ceremony, President Lee Jae",
        "President Lee Jae Myung",
        "Sacheon is a two-seater",
        "series-produced example of the KF-21",
      ],
    },
  ],
};
