import type { WeaponSystem } from "../types.js";

/**
 * A South Korean fighter of the 4.5 generation with two F414 engines, built by Korea Aerospace
 * Industries. Malaysian work on its subsystems is spoken of as possible.
 */
export const kf21Boramae: WeaponSystem<"kf-21-boramae"> = {
  id: "kf-21-boramae",
  kind: "weapon-system",
  name: { en: "KF-21 Boramae", ko: "KF-21 보라매" },
  aliases: [
    { text: "KF-21", language: "en", sort: "short-name" },
    { text: "보라매", language: "ko", sort: "short-name" },
    { text: "KF-X", language: "en", sort: "former-name" },
  ],
  summary: {
    en: "A South Korean fighter of the 4.5 generation with two F414 engines, built by Korea Aerospace Industries. Malaysian work on its subsystems is spoken of as possible.",
  },
  category: "aircraft",
  makers: ["kai"],
  origin: "south-korea",
  operators: ["republic-of-korea-air-force"],
  standing: "prospective",
  roles: [
    {
      role: "multi-role",
      evidence: [
        {
          supports: "role",
          source: "army-recognition-2025-05",
          topic: "first aircraft of series production",
        },
        { supports: "role", source: "paf-falcons-2022-07", topic: "first flight and figures" },
      ],
    },
  ],
  features: [
    {
      feature: { en: "Stealth shaping" },
      modality: "occurred",
      evidence: [
        {
          supports: ["feature", "modality"],
          source: "dsa-pact-2025",
          paragraph: 64,
          exact: "designed with stealth shaping",
        },
      ],
    },
    {
      feature: { en: "Sensor fusion called superior" },
      modality: "claimed",
      evidence: [
        {
          supports: ["feature", "modality"],
          source: "dsa-pact-2025",
          paragraph: 64,
          exact: "superior sensor fusion",
        },
      ],
    },
    {
      feature: { en: "Extended capability for combat beyond visual range" },
      modality: "occurred",
      evidence: [
        {
          supports: ["feature", "modality"],
          source: "dsa-pact-2025",
          paragraph: 64,
          exact: "extended beyond-visual-range combat capability",
        },
      ],
    },
    {
      feature: { en: "4.5-generation fighter" },
      modality: "occurred",
      evidence: [
        {
          supports: ["feature", "modality"],
          source: "adbr-2021-04-23",
          topic: "generation of the aircraft",
        },
        {
          supports: ["feature", "modality"],
          source: "air-data-news-2022-07",
          topic: "generation as South Koreans class it",
        },
        {
          supports: ["feature", "modality"],
          source: "yonhap-2022-11-10",
          topic: "generation of the aircraft",
        },
        {
          supports: ["feature", "modality"],
          source: "k-gonggam-kf21",
          topic: "generation of the aircraft",
        },
        {
          supports: ["feature", "modality"],
          source: "mediapen-2022-07-08",
          topic: "generation of the aircraft",
        },
        {
          contradicts: "feature",
          reported: { en: "Fifth-generation fighter" },
          source: "autoevolution-2021-10-21",
          topic: "generation of the aircraft",
        },
      ],
    },
    {
      feature: { en: "No internal weapon bays" },
      modality: "occurred",
      evidence: [
        { supports: ["feature", "modality"], source: "adbr-2021-04-23", topic: "weapon bays" },
        { supports: ["feature", "modality"], source: "avweb-kf21", topic: "weapon bays" },
      ],
    },
    {
      feature: { en: "Two General Electric F414 engines" },
      modality: "occurred",
      evidence: [
        { supports: ["feature", "modality"], source: "army-recognition-2025-05", topic: "engines" },
        { supports: "feature", source: "adbr-2021-04-23", topic: "engines" },
        { supports: ["feature", "modality"], source: "avweb-kf21", topic: "engines" },
        { supports: "feature", source: "mediapen-2022-07-08", topic: "engines" },
        {
          contradicts: "feature",
          reported: { en: "Two F404 engines" },
          source: "air-data-news-2022-07",
          topic: "caption on the engines",
        },
      ],
    },
    {
      feature: { en: "AESA radar developed in South Korea" },
      modality: "occurred",
      evidence: [
        {
          supports: ["feature", "modality"],
          source: "army-recognition-2025-05",
          topic: "systems of domestic development",
        },
        {
          supports: ["feature", "modality"],
          source: "commodities-news-2021-04-09",
          topic: "radar and infrared sensor",
        },
      ],
    },
  ],
  specs: {
    length: { value: 16.9, unit: "metres" },
    wingspan: { value: 11.2, unit: "metres" },
    height: { value: 4.7, unit: "metres" },
    maximumTakeoffWeight: { value: 25_600, unit: "kilograms" },
    payload: { value: 7.7, unit: "tonnes" },
    thrust: { value: 44_000, unit: "pounds-force" },
    maximumSpeed: { value: 1.81, unit: "mach" },
    range: { value: 2900, unit: "kilometres" },
  },
  evidence: [
    {
      supports: ["name.en", "aliases", "origin"],
      source: "dsa-pact-2025",
      paragraph: 63,
      exact: "South Korea’s indigenous KF-21 Boramae fighter",
    },
    {
      supports: "aliases",
      source: "dsa-pact-2025",
      paragraph: 64,
      exact: "The KF-21 is designed with",
    },
    {
      supports: "standing",
      source: "dsa-pact-2025",
      paragraph: 66,
      exact: "Malaysia’s future involvement in any subsystem",
    },
    {
      supports: ["aliases", "standing"],
      source: "dsa-pact-2025",
      paragraph: 66,
      exact: "subsystem participation for the KF-21",
    },
    {
      supports: ["name.ko", "aliases"],
      source: "newspim-2025-02-22",
      topic: "aircraft shown to the Malaysian chief",
    },
    { supports: ["name.ko", "aliases"], source: "k-gonggam-kf21", topic: "naming of the aircraft" },
    {
      supports: ["name.ko", "aliases"],
      source: "korea-health-news-2021-04",
      topic: "naming of the aircraft",
    },
    { supports: "name.en", source: "kbs-world-2021-04-09-naming", topic: "naming of the aircraft" },
    {
      supports: "aliases",
      source: "kbs-world-2021-04-09-prototype",
      topic: "programme name before the naming",
    },
    {
      supports: ["makers", "origin"],
      source: "japan-times-2022-07-20",
      topic: "maker of the prototypes",
    },
    {
      supports: ["makers", "operators"],
      source: "army-recognition-2025-05",
      topic: "assembly for the air force",
    },
    { supports: "makers", source: "aju-press-2023-01-17", topic: "maker of the aircraft" },
    { supports: "operators", source: "defensehere-2025-05", topic: "deliveries to the air force" },
    {
      supports: "standing",
      source: "army-recognition-2026-01",
      topic: "Malaysian interest called exploratory",
    },
    {
      supports: ["specs.maximumSpeed", "specs.range", "specs.payload"],
      source: "aju-press-2023-01-17",
      topic: "figures of the maker",
      by: "kai",
    },
    {
      supports: [
        "specs.length",
        "specs.wingspan",
        "specs.height",
        "specs.maximumSpeed",
        "specs.range",
        "specs.payload",
      ],
      source: "mediapen-2022-07-08",
      topic: "figures before the first flight",
    },
    {
      supports: [
        "specs.length",
        "specs.wingspan",
        "specs.height",
        "specs.maximumSpeed",
        "specs.range",
        "specs.payload",
      ],
      source: "news-sacheon-2022-07-19",
      topic: "figures on the day of the first flight",
    },
    {
      supports: [
        "specs.length",
        "specs.wingspan",
        "specs.height",
        "specs.maximumTakeoffWeight",
        "specs.payload",
        "specs.thrust",
        "specs.maximumSpeed",
        "specs.range",
      ],
      source: "korea-health-news-2021-04",
      topic: "figures at the roll-out",
    },
    {
      supports: [
        "specs.length",
        "specs.wingspan",
        "specs.height",
        "specs.maximumTakeoffWeight",
        "specs.payload",
        "specs.thrust",
        "specs.range",
      ],
      source: "commodities-news-2021-04-09",
      topic: "figures at the roll-out",
    },
    { supports: "specs.payload", source: "k-gonggam-kf21", topic: "weapon load" },
    {
      supports: ["specs.range", "specs.payload"],
      source: "paf-falcons-2022-07",
      topic: "range and load",
    },
    {
      supports: "specs.length",
      source: "autoevolution-2021-10-21",
      topic: "length of the aircraft",
    },
    {
      contradicts: "specs.maximumSpeed",
      reported: { value: 1.83, unit: "mach", approximate: true },
      source: "paf-falcons-2022-07",
      topic: "top speed",
    },
    {
      contradicts: "specs.maximumTakeoffWeight",
      reported: { value: 25_400, unit: "kilograms" },
      source: "airway-2022",
      topic: "maximum take-off weight",
    },
    {
      contradicts: "specs.maximumTakeoffWeight",
      reported: { value: 25_580, unit: "kilograms" },
      source: "paf-falcons-2022-07",
      topic: "maximum take-off weight",
    },
  ],
};
