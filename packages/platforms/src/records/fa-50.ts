import type { WeaponSystem } from "../types.js";

/**
 * Multi-role light combat aircraft developed by Korea Aerospace Industries. Malaysia has ordered
 * it; sources differ on whether any has been delivered.
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
    en: "Multi-role light combat aircraft developed by Korea Aerospace Industries. Malaysia has ordered it; sources differ on whether any has been delivered.",
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
          exact: "18 FA-50M Light Combat Aircraft",
          inferred: { role: "said of the FA-50M, its variant" },
        },
        {
          supports: "role",
          source: "vpk-name-2023-02-27",
          exact: "18 FA-50 light combat aircraft",
        },
        { supports: "role", source: "kbs-world-2023-05", exact: "FA-50 light combat aircraft" },
        {
          contradicts: "role",
          reported: "light-attack",
          source: "maia-mou",
          exact: "light attack aircraft",
        },
        {
          contradicts: "role",
          reported: "light-attack",
          source: "newspim-2025-02-22",
          exact: "FA-50 경공격기를 직접",
        },
        {
          contradicts: "role",
          reported: "light-attack",
          source: "star-2023-02-24",
          exact: "18 FA-50 light attack aircraft",
        },
        {
          contradicts: "role",
          reported: "light-attack",
          source: "korea-economic-tv-2023-02-24",
          exact: "FA-50 경공격기 18대",
        },
        {
          contradicts: "role",
          reported: "light-attack",
          source: "donga-2023-05-23-signing",
          exact: "국산 경공격기인 FA-50의",
          origin: "ROK defence ministry release of 2023-05-23",
        },
        {
          contradicts: "role",
          reported: "light fighter",
          source: "free-malaysia-today-2024-03-19",
          exact: "FA-50M light fighter aircraft contract",
        },
        {
          contradicts: "role",
          reported: "light fighter",
          source: "aerotime-2023-02",
          exact: "18 KAI FA-50 light fighter",
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
          exact: "two-seat, light multi-role fighter",
        },
        {
          supports: "role",
          source: "defence-space-2023-03-07",
          exact: "multirole fighter variant",
        },
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
        en: "AESA radar, targeting pod and refuelling system in the version of the South Korean air force",
      },
      modality: "denied",
      evidence: [
        {
          supports: ["feature", "modality"],
          source: "asia-news-network-2023-05-25",
          exact: [
            "Rokaf does not have the AESA",
            "pod and refuelling system",
            "chief executive officer Kang Goo-young",
          ],
          by: "kang-goo-young",
        },
        {
          supports: ["feature", "modality"],
          source: "pocket-news-2023-05-27",
          exact: [
            "(AESA) radar, a Targeting Pod",
            "and a refueling system, which are",
            "absent in the Korean version operated",
            "Officer, Kang Goo-Young, revealed",
          ],
          inferred: {
            by: 'the sentence ("Notably, it incorporates") names nobody; it stands between two of Kang\'s',
          },
          by: "kang-goo-young",
        },
      ],
    },
    {
      feature: { en: "F404 engine" },
      modality: "occurred",
      evidence: [
        {
          supports: ["feature", "modality"],
          source: "defence-space-2023-03-07",
          exact: "GE F404 turbofan engine",
        },
        {
          supports: ["feature", "modality"],
          source: "newspim-2025-02-22",
          exact: "FA-50에 들어가는 F404 엔진을",
        },
        {
          supports: ["feature", "modality"],
          source: "interia-fa-50ph",
          exact: "silnik General Electric F404-GE-102",
        },
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
      exact: ["for 18 FA-50", "Malaysia awarded a contract"],
    },
    {
      supports: "aliases",
      source: "asia-news-network-2023-05-25",
      exact: "18 FA-50 “Fighting Eagle”",
    },
    { supports: "aliases", source: "star-2023-05-25", exact: 'FA-50 Block 20 "Fighting Eagle”' },
    { supports: "aliases", source: "star-2025-12-18", exact: "of the FA-50 ‘Fighting Eagle’" },
    {
      supports: "makers",
      source: "star-2023-02-24",
      exact: [
        "Korea Aerospace Industries Co (KAI)",
        "South Korea's sole",
        "18 FA-50 light attack aircraft",
      ],
    },
    {
      supports: "makers",
      source: "new-straits-times-2024-09",
      exact: "Korean Aircraft Industries (KAI)",
      inferred: { makers: "said of the FA-50M, its variant" },
    },
    {
      supports: "operators",
      source: "korea-news-digest-2016-10",
      exact: "to the South Korean Air Force",
    },
    {
      supports: "operators",
      source: "ifairworthy-airworthiness",
      exact: "Republic of Korea Air Force since",
    },
    {
      supports: "operators",
      source: "newspim-2025-02-22",
      topic: "the South Korean air force as user",
    },
    {
      supports: "standing",
      source: "sun-2025-07",
      exact: ["acquiring 18 FLIT-LCA aircraft", "from October 2026 to August 2027"],
      inferred: { standing: "18 FLIT-LCA aircraft from KAI, taken as the FA-50" },
    },
    {
      supports: "standing",
      source: "star-2025-12-18",
      exact: ["of the FA-50 ‘Fighting Eagle’", "six of the 18 purchased"],
    },
    {
      supports: "standing",
      source: "bernama-2026-02-19",
      exact: "Aircraft (LCA) ordered by Malaysia",
      inferred: { standing: "said of the FA-50M, a version of the FA-50" },
    },
    {
      contradicts: "standing",
      reported: "supplied",
      source: "dsa-pact-2025",
      paragraph: 60,
      exact: "delivered under the 2023 contract",
    },
    {
      supports: ["specs.length", "specs.wingspan", "specs.height", "specs.crew"],
      source: "defence-space-2023-03-07",
      exact: ["Length: 13.144 m", "Wingspan: 9.45 m", "Height: 4.94 m", "Crew: 2"],
    },
    {
      supports: [
        "specs.emptyWeight",
        "specs.maximumTakeoffWeight",
        "specs.payload",
        "specs.thrust",
        "specs.maximumSpeed",
      ],
      source: "defence-space-2023-03-07",
      exact: [
        "Empty weight: 6,470 kg",
        "takeoff weight: 12,200 kg",
        "17,700 lbf output",
        "4.5-ton weapons payload",
        "Speed: M 1.5",
      ],
    },
    {
      supports: "specs.maximumSpeed",
      source: "ifairworthy-airworthiness",
      exact: "maximum speed of Mach 1.5",
    },
    {
      contradicts: "specs.maximumTakeoffWeight",
      reported: { value: 12_215, unit: "kilograms" },
      source: "ifairworthy-airworthiness",
      exact: "26,929 pounds (12,215 kilograms)",
    },
    {
      supports: ["specs.maximumSpeed", "specs.payload", "specs.crew"],
      source: "korea-news-digest-2016-10",
      exact: [
        "max speed of Mach 1.5",
        "4.5 tons of ordnance",
        "two-seat, light multi-role fighter",
      ],
      inferred: { "specs.crew": '"two-seat"' },
    },
    {
      supports: "specs.payload",
      source: "defence-talk-fa-50",
      topic: "weapons load, by the maker",
    },
    {
      supports: "specs.range",
      source: "f-aero-fa-50",
      exact: ["nm (1 850 km)", "KAI a précédemment donné la portée"],
      by: "kai",
    },
    {
      supports: "specs.serviceCeiling",
      source: "wp-tech-2022-07",
      exact: "pułap maksymalny przekracza 14 km",
      inferred: {
        "specs.serviceCeiling": "printed as exceeding 14 km, so the value is its lower end",
      },
    },
    {
      supports: ["specs.maximumSpeed", "specs.crew"],
      source: "interia-fa-50ph",
      exact: ["do prędkości 1,5 Ma", "dwumiejscowy lekki samolot bojowy"],
      inferred: { "specs.crew": '"dwumiejscowy", two-seat' },
    },
    {
      contradicts: "specs.payload",
      reported: { value: 3.8, unit: "tonnes", approximate: true },
      source: "wp-tech-2022-07",
      exact: "niemal 3,8 tony",
    },
    {
      contradicts: "specs.range",
      reported: { value: 1800, unit: "kilometres" },
      source: "wp-tech-2022-07",
      exact: "jej zasięg to 1,8 tys. km",
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
      exact: "Ma długość 13,3 m",
    },
    {
      contradicts: "specs.wingspan",
      reported: { value: 9.8, unit: "metres" },
      source: "interia-fa-50ph",
      exact: "rozpiętość skrzydeł 9,8 m",
    },
    {
      contradicts: "specs.height",
      reported: { value: 5.3, unit: "metres" },
      source: "interia-fa-50ph",
      exact: "wysokość 5,3 m",
    },
    { supports: "name.ko", source: "newspim-2025-02-22", exact: "FA-50 경공격기를 직접" },
  ],
};
