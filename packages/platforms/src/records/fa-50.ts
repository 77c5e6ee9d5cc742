import type { WeaponSystem } from "../types.js";

/**
 * A multi-role light combat aircraft developed by Korea Aerospace Industries. Malaysia has ordered
 * it; accounts differ on whether it has been delivered.
 */
export const fa50: WeaponSystem<"fa-50"> = {
  id: "fa-50",
  kind: "weapon-system",
  name: { en: "FA-50", ko: "FA-50 경공격기" },
  aliases: [
    { text: "FA-50 light combat aircraft", language: "en", sort: "printed-variant" },
    { text: "FA-50 platform", language: "en", sort: "printed-variant" },
    { text: "Fighting Eagle", language: "en", sort: "short-name" },
  ],
  summary: {
    en: "A multi-role light combat aircraft developed by Korea Aerospace Industries. Malaysia has ordered it; accounts differ on whether it has been delivered.",
  },
  category: "aircraft",
  makers: ["kai"],
  operators: ["malaysia", "republic-of-korea-air-force"],
  standing: "on-order",
  roles: [
    {
      role: "light-combat",
      evidence: [
        {
          supports: "role",
          source: "dsa-pact-2025",
          paragraph: 29,
          exact: "18 FA-50 light combat aircraft",
        },
        {
          supports: "role",
          source: "dsa-pact-2025",
          paragraph: 60,
          exact: "The FA-50 light combat aircraft",
        },
        {
          supports: "role",
          source: "new-straits-times-2024-09",
          topic: "the aircraft being built for Malaysia",
        },
        { supports: "role", source: "vpk-name-2023-02-27", topic: "announcement of the order" },
        { supports: "role", source: "kbs-world-2023-05", topic: "signing of the contract" },
        {
          contradicts: "role",
          reported: "light-attack",
          source: "maia-mou",
          topic: "earlier purchase of the FA-50",
        },
        {
          contradicts: "role",
          reported: "light-attack",
          source: "newspim-2025-02-22",
          topic: "the aircraft called 경공격기",
        },
        {
          contradicts: "role",
          reported: "light-attack",
          source: "star-2023-02-24",
          topic: "announcement of the order",
        },
        {
          contradicts: "role",
          reported: "light-attack",
          source: "korea-economic-tv-2023-02-24",
          topic: "the aircraft called 경공격기",
        },
        {
          contradicts: "role",
          reported: "light-attack",
          source: "donga-2023-05-23-signing",
          topic: "the aircraft called 경공격기",
          origin: "ROK defence ministry release of 2023-05-23",
        },
        {
          contradicts: "role",
          reported: "light fighter",
          source: "free-malaysia-today-2024-03-19",
          topic: "progress of the contract",
        },
        {
          contradicts: "role",
          reported: "light fighter",
          source: "aerotime-2023-02",
          topic: "announcement of the order",
        },
      ],
    },
    {
      role: "multi-role",
      evidence: [
        {
          supports: "role",
          source: "dsa-pact-2025",
          paragraph: 60,
          exact: "serves as a multi-role platform",
        },
        {
          supports: "role",
          source: "dsa-pact-2025",
          paragraph: 30,
          exact: "expand multi-role airpower coverage",
        },
        {
          supports: "role",
          source: "korea-news-digest-2016-10",
          topic: "shipment of the last FA-50",
        },
        { supports: "role", source: "defence-space-2023-03-07", topic: "the aircraft described" },
      ],
    },
    {
      role: "lead-in-fighter-training",
      evidence: [
        {
          supports: "role",
          source: "dsa-pact-2025",
          paragraph: 60,
          exact: "platform for lead-in fighter training",
        },
        {
          supports: "role",
          source: "dsa-pact-2025",
          paragraph: 30,
          exact: "strengthen its lead-in fighter training capability",
        },
      ],
    },
    {
      role: "light-precision-strike",
      evidence: [
        {
          supports: "role",
          source: "dsa-pact-2025",
          paragraph: 60,
          exact: "light precision-strike missions",
        },
      ],
    },
  ],
  features: [
    {
      feature: { en: "Modern avionics" },
      modality: "occurred",
      evidence: [
        {
          supports: ["feature", "modality"],
          source: "dsa-pact-2025",
          paragraph: 61,
          exact: "Its modern avionics",
        },
      ],
    },
    {
      feature: { en: "AESA radar" },
      modality: "possible",
      evidence: [
        {
          supports: ["feature", "modality"],
          source: "dsa-pact-2025",
          paragraph: 61,
          exact: "AESA radar options",
        },
      ],
    },
    {
      feature: {
        en: "AESA radar, targeting pod and refuelling in flight in the version of the South Korean air force",
      },
      modality: "denied",
      evidence: [
        {
          supports: ["feature", "modality"],
          source: "asia-news-network-2023-05-25",
          topic: "how the Korean version differs",
          by: "kang-goo-young",
        },
        {
          supports: ["feature", "modality"],
          source: "pocket-news-2023-05-27",
          topic: "how the Korean version differs",
          by: "kang-goo-young",
        },
      ],
    },
    {
      feature: { en: "F404 engine" },
      modality: "occurred",
      evidence: [
        { supports: ["feature", "modality"], source: "defence-space-2023-03-07", topic: "engine" },
        {
          supports: ["feature", "modality"],
          source: "newspim-2025-02-22",
          topic: "visit to the engine maker",
        },
        { supports: ["feature", "modality"], source: "interia-fa-50ph", topic: "engine" },
      ],
    },
    {
      feature: { en: "Modular integration of weapons" },
      modality: "occurred",
      evidence: [
        {
          supports: ["feature", "modality"],
          source: "dsa-pact-2025",
          paragraph: 61,
          exact: "modular weapons integration",
        },
      ],
    },
    {
      feature: { en: "Favourable cost over the life cycle" },
      modality: "claimed",
      evidence: [
        {
          supports: ["feature", "modality"],
          source: "dsa-pact-2025",
          paragraph: 61,
          exact: "favourable life-cycle cost",
        },
      ],
    },
    {
      feature: { en: "High suitability for what Malaysia demands" },
      modality: "claimed",
      evidence: [
        {
          supports: ["feature", "modality"],
          source: "dsa-pact-2025",
          paragraph: 61,
          exact: "highly suitable for Malaysia’s demands",
        },
      ],
    },
    {
      feature: {
        en: "Bridge from advanced jet trainers to multi-role fighters of the full spectrum",
      },
      modality: "ongoing",
      evidence: [
        {
          supports: ["feature", "modality"],
          source: "dsa-pact-2025",
          paragraph: 62,
          exact: "positioned globally as a bridge",
        },
        {
          supports: ["feature", "modality"],
          source: "dsa-pact-2025",
          paragraph: 62,
          exact: "between advanced jet trainers",
        },
        {
          supports: ["feature", "modality"],
          source: "dsa-pact-2025",
          paragraph: 62,
          exact: "full-spectrum multi-role fighters",
        },
      ],
    },
    {
      feature: { en: "Growing appeal as an export" },
      modality: "claimed",
      evidence: [
        {
          supports: ["feature", "modality"],
          source: "dsa-pact-2025",
          paragraph: 62,
          exact: "increasing export appeal",
        },
      ],
    },
  ],
  specs: {
    length: { value: 13.144, unit: "metres" },
    wingspan: { value: 9.45, unit: "metres" },
    height: { value: 4.94, unit: "metres" },
    emptyWeight: { value: 6470, unit: "kilograms" },
    maximumTakeoffWeight: { value: 12_200, unit: "kilograms" },
    payload: { value: 4.5, unit: "tonnes" },
    thrust: { value: 17_700, unit: "pounds-force" },
    maximumSpeed: { value: 1.5, unit: "mach" },
    range: { value: 1850, unit: "kilometres" },
    serviceCeiling: { value: 14, unit: "kilometres", approximate: true },
    crew: { value: 2, unit: "people" },
  },
  family: "fa-50-family",
  evidence: [
    {
      supports: ["name.en", "aliases"],
      source: "dsa-pact-2025",
      paragraph: 29,
      exact: "18 FA-50 light combat aircraft",
    },
    {
      supports: ["name.en", "aliases"],
      source: "dsa-pact-2025",
      paragraph: 60,
      exact: "The FA-50 light combat aircraft",
    },
    {
      supports: "makers",
      source: "dsa-pact-2025",
      paragraph: 60,
      exact: "was developed by Korea Aerospace Industries",
    },
    {
      supports: "aliases",
      source: "dsa-pact-2025",
      paragraph: 62,
      exact: "The FA-50 platform is now being",
    },
    {
      supports: "family",
      source: "dsa-pact-2025",
      paragraph: 17,
      exact: "such as the FA-50 family",
    },
    {
      supports: ["operators", "standing"],
      source: "dsa-pact-2025",
      paragraph: 29,
      exact: "Malaysia awarded a contract",
    },
    {
      supports: ["operators", "standing"],
      source: "dsa-pact-2025",
      paragraph: 29,
      exact: "for 18 FA-50",
    },
    {
      supports: "aliases",
      source: "asia-news-network-2023-05-25",
      topic: "the aircraft's popular name",
    },
    { supports: "aliases", source: "star-2023-05-25", topic: "the aircraft's popular name" },
    { supports: "aliases", source: "star-2025-12-18", topic: "delivery to Malaysia" },
    { supports: "makers", source: "star-2023-02-24", topic: "announcement of the order" },
    { supports: "makers", source: "new-straits-times-2024-09", topic: "developer of the aircraft" },
    {
      supports: "operators",
      source: "korea-news-digest-2016-10",
      topic: "the South Korean air force as user",
    },
    {
      supports: "operators",
      source: "ifairworthy-airworthiness",
      topic: "the South Korean air force as user since 2013",
    },
    {
      supports: "operators",
      source: "newspim-2025-02-22",
      topic: "the South Korean air force as user",
    },
    { supports: "standing", source: "sun-2025-07", topic: "deliveries still scheduled" },
    { supports: "standing", source: "star-2025-12-18", topic: "deliveries still to come" },
    { supports: "standing", source: "bernama-2026-02-19", topic: "aircraft seen in assembly" },
    {
      contradicts: "standing",
      reported: "supplied",
      source: "dsa-pact-2025",
      paragraph: 60,
      exact: "delivered under the 2023 contract",
    },
    {
      supports: [
        "specs.length",
        "specs.wingspan",
        "specs.height",
        "specs.emptyWeight",
        "specs.maximumTakeoffWeight",
        "specs.payload",
        "specs.thrust",
        "specs.maximumSpeed",
        "specs.crew",
      ],
      source: "defence-space-2023-03-07",
      topic: "general characteristics",
    },
    {
      supports: ["specs.maximumSpeed", "specs.maximumTakeoffWeight"],
      source: "ifairworthy-airworthiness",
      topic: "speed and a take-off weight of 26,929 pounds",
    },
    {
      supports: ["specs.maximumSpeed", "specs.payload", "specs.crew"],
      source: "korea-news-digest-2016-10",
      topic: "the aircraft described",
    },
    {
      supports: "specs.payload",
      source: "defence-talk-fa-50",
      topic: "weapons load, by the maker",
    },
    {
      supports: "specs.range",
      source: "f-aero-fa-50",
      topic: "range given by the maker",
      by: "kai",
    },
    {
      supports: ["specs.maximumSpeed", "specs.serviceCeiling", "specs.wingspan", "specs.length"],
      source: "wp-tech-2022-07",
      topic: "performance in round figures, the ceiling as above 14 kilometres",
    },
    {
      supports: ["specs.maximumSpeed", "specs.payload", "specs.crew"],
      source: "interia-fa-50ph",
      topic: "the aircraft described",
    },
    {
      contradicts: "specs.payload",
      reported: { value: 3.8, unit: "tonnes", approximate: true },
      source: "wp-tech-2022-07",
      topic: "weapons load",
    },
    {
      contradicts: "specs.range",
      reported: { value: 1800, unit: "kilometres" },
      source: "wp-tech-2022-07",
      topic: "range",
    },
    {
      contradicts: "specs.serviceCeiling",
      reported: { value: 16.8, unit: "kilometres" },
      source: "wp-news-fa-50",
      topic: "ceiling",
    },
    {
      contradicts: "specs.length",
      reported: { value: 13.3, unit: "metres" },
      source: "interia-fa-50ph",
      topic: "dimensions",
    },
    {
      contradicts: "specs.wingspan",
      reported: { value: 9.8, unit: "metres" },
      source: "interia-fa-50ph",
      topic: "dimensions",
    },
    {
      contradicts: "specs.height",
      reported: { value: 5.3, unit: "metres" },
      source: "interia-fa-50ph",
      topic: "dimensions",
    },
    { supports: "name.ko", source: "newspim-2025-02-22", topic: "flight of the Malaysian chief" },
  ],
};
