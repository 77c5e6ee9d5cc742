import type { WeaponSystem } from "../types.js";

/**
 * South Korean 4.5-generation fighter with two F414 engines, built by Korea Aerospace Industries.
 * Malaysian participation in its subsystems is described as possible.
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
    en: "South Korean 4.5-generation fighter with two F414 engines, built by Korea Aerospace Industries. Malaysian participation in its subsystems is described as possible.",
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
          exact: "KF-21 Boramae multirole fighter aircraft",
        },
        { supports: "role", source: "paf-falcons-2022-07", exact: "KF-21 multirole fighter" },
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
          exact: "Considered a 4.5 generation aircraft",
        },
        {
          supports: ["feature", "modality"],
          source: "air-data-news-2022-07",
          exact: ["classified by the South Koreans as", "4.5-generation fighter jet"],
        },
        {
          supports: ["feature", "modality"],
          source: "yonhap-2022-11-10",
          exact: "4.5th-generation fighter succeeded",
        },
        {
          supports: ["feature", "modality"],
          source: "k-gonggam-kf21",
          exact: "4.5세대 초음속 전투기다",
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
          exact: "Korea’s fifth generation fighter",
        },
      ],
    },
    {
      feature: { en: "No internal weapon bays" },
      modality: "occurred",
      evidence: [
        {
          supports: ["feature", "modality"],
          source: "adbr-2021-04-23",
          exact: "does not have internal weapons bays",
        },
        {
          supports: ["feature", "modality"],
          source: "avweb-kf21",
          exact: "does not incorporate internal weapons bays",
        },
      ],
    },
    {
      feature: { en: "Two General Electric F414 engines" },
      modality: "occurred",
      evidence: [
        {
          supports: ["feature", "modality"],
          source: "army-recognition-2025-05",
          exact: "two General Electric F414-GE-400K turbofan engines",
        },
        {
          supports: ["feature", "modality"],
          source: "avweb-kf21",
          exact: "pair of U.S.-built GE F414 engines",
        },
        { supports: "feature", source: "mediapen-2022-07-08", topic: "engines" },
        {
          contradicts: "feature",
          reported: { en: "Two F404 engines" },
          source: "air-data-news-2022-07",
          exact: "fighter uses two F404 turbofan",
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
          exact: ["including the AESA radar", "developed domestically"],
        },
        {
          supports: ["feature", "modality"],
          source: "commodities-news-2021-04-09",
          exact: "국내 기술로 개발한 AESA레이더와",
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
      exact: "KF-21 보라매 시제기도",
    },
    {
      supports: ["name.ko", "aliases"],
      source: "k-gonggam-kf21",
      exact: "KF-21은 ‘보라매’라는 별칭이",
      inferred: { "name.ko": "KF-21 and 보라매 are printed, but not side by side" },
    },
    {
      supports: ["name.ko", "aliases"],
      source: "korea-health-news-2021-04",
      exact: [
        "전투기(KF-X)가 ‘KF-21 보라매’로 명명됐다",
        "명칭은 ‘KF-21’로 정해졌다",
        "보라매는 1살이",
      ],
    },
    {
      supports: "name.en",
      source: "kbs-world-2021-04-09-naming",
      exact: "KF-21 Boramae can travel",
    },
    {
      supports: "aliases",
      source: "kbs-world-2021-04-09-prototype",
      exact: "KF-X, which stands for Korean Fighter",
    },
    {
      supports: ["makers", "origin"],
      source: "japan-times-2022-07-20",
      exact: ["built by Korea Aerospace Industries (KAI)", "South Korea’s homegrown KF-21 Boramae"],
    },
    {
      supports: ["makers", "operators"],
      source: "army-recognition-2025-05",
      exact: [
        "KAI began the low-rate initial production",
        "South Korean Air Force (ROKAF)",
        "scheduled to be delivered",
      ],
    },
    {
      supports: "makers",
      source: "aju-press-2023-01-17",
      exact: ["the sole aircraft maker in South", "Specifications outlined by KAI"],
      inferred: {
        makers:
          "the only aircraft maker of South Korea, which gives the specifications; that KAI makes the KF-21 is not said in words",
      },
    },
    {
      supports: "operators",
      source: "defensehere-2025-05",
      exact: ["Republic of Korea Air Force (RoKAF)", "first KF-21 unit is expected"],
    },
    {
      supports: "standing",
      source: "army-recognition-2026-01",
      exact: "KF-21 discussion is exploratory",
    },
    {
      supports: ["specs.maximumSpeed", "specs.range", "specs.payload"],
      source: "aju-press-2023-01-17",
      exact: [
        "Specifications outlined by KAI",
        "maximum speed is Mach 1.81",
        "range put at 2,900 km",
        "maximum payload of 7.7 tons",
      ],
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
      exact: [
        "길이 16.9m·폭 11.2m·높이 4.7m로",
        "마하 1.81(시속 2200km)",
        "항속거리는 2900km이며",
        "무장 탑재량은 7.7톤이다",
      ],
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
      exact: [
        "길이 16.9m, 높이 4.7m, 폭 11.2m로",
        "최대추력은 4만4000lb(파운드), 최대 이륙중량 2만5600㎏",
        "최대 탑재량 7700㎏이며",
        "마하 1.81(시속 2200㎞)",
        "항속거리는 2900㎞다",
      ],
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
      exact: [
        "길이 16.9m,높이 4.7m",
        "너비 11.2m다",
        "최대 추력 4만4000파운드이다",
        "최대 7.7t을 탑재한다",
        "최대이륙중량은 25.6t이다.항속거리는 2900km다",
      ],
    },
    { supports: "specs.payload", source: "k-gonggam-kf21", exact: "무장량은 7700kg으로" },
    {
      supports: "specs.payload",
      source: "paf-falcons-2022-07",
      exact: "capacity of up to 7,700 kg",
    },
    {
      supports: "specs.length",
      source: "autoevolution-2021-10-21",
      exact: "55 feet (16.9 meters) long",
    },
    {
      contradicts: "specs.maximumSpeed",
      reported: { value: 1.83, unit: "mach", approximate: true },
      source: "paf-falcons-2022-07",
      exact: ["(approximately 1.83 Mach)", "expected to reach a top speed"],
    },
    {
      contradicts: "specs.maximumTakeoffWeight",
      reported: { value: 25_400, unit: "kilograms" },
      source: "airway-2022",
      exact: ["terá peso máximo de 25.400 kg", "Segundo dados da empresa"],
      inferred: {
        "specs.maximumTakeoffWeight": 'printed "peso máximo", maximum weight, of the final version',
        by: 'Korea Aerospace Industries: "da empresa", of the company',
      },
      by: "kai",
    },
    {
      contradicts: "specs.maximumTakeoffWeight",
      reported: { value: 25_580, unit: "kilograms" },
      source: "paf-falcons-2022-07",
      exact: "maximum take-off weight is 25,580 kg",
    },
  ],
};
