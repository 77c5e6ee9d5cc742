import type { UpgradeEvent } from "../types.js";

/**
 * Cendana Auto and Hanwha Aerospace have delivered an upgraded K200 prototype to the Malaysian
 * Army, to be tested in the exercise Latihan Kuasa Tembak, according to the news site Archyde.
 */
export const k200UpgradePrototype: UpgradeEvent<"k200-upgrade-prototype"> = {
  id: "k200-upgrade-prototype",
  kind: "upgrade",
  name: { en: "Upgraded K200 prototype for the Malaysian Army" },
  summary: {
    en: "Cendana Auto and Hanwha Aerospace have delivered an upgraded K200 prototype to the Malaysian Army, to be tested in the exercise Latihan Kuasa Tembak, according to the news site Archyde.",
  },
  modality: "claimed",
  by: "archyde",
  participants: [
    { entity: "cendana-auto", role: "supplier" },
    { entity: "hanwha-aerospace", role: "supplier" },
    { entity: "malaysian-army", role: "recipient" },
  ],
  platforms: [{ platform: "k200", quantity: { value: 1, unit: "vehicles" } }],
  evidence: [
    {
      supports: ["name", "modality", "participants", "platforms"],
      source: "archyde-k200",
      exact: [
        "delivery of a prototype",
        "testing during the Latihan Kuasa Tembak",
        "K200 Infantry Fighting Vehicle",
        "Cendana Auto and Hanwha Aerospace",
        "The Malaysian Army’s decision",
      ],
      inferred: {
        participants:
          'the recipient: the army whose fleet it is; the page says only "Malaysia’s recent delivery of a prototype"',
      },
    },
  ],
};
