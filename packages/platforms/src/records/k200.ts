import type { WeaponSystem } from "../types.js";

/**
 * South Korean tracked armoured vehicle that Malaysia has used since the 1990s. Some sources call
 * it an infantry fighting vehicle, others a troop carrier.
 */
export const k200: WeaponSystem<"k200"> = {
  id: "k200",
  kind: "weapon-system",
  name: { en: "K200", ko: "K200 장갑차" },
  aliases: [
    { text: "K200 infantry fighting vehicle platform", language: "en", sort: "printed-variant" },
    { text: "K200 infantry fighting vehicles", language: "en", sort: "printed-variant" },
    { text: "K-200", language: "en", sort: "printed-variant" },
    { text: "KIFV", language: "en", sort: "abbreviation" },
    { text: "한국형 장갑차", language: "ko", sort: "printed-variant" },
  ],
  summary: {
    en: "South Korean tracked armoured vehicle that Malaysia has used since the 1990s. Some sources call it an infantry fighting vehicle, others a troop carrier.",
  },
  category: "armoured-vehicles",
  makers: ["daewoo-heavy-industries"],
  origin: "south-korea",
  operators: ["malaysian-army", "south-korea"],
  standing: "in-service",
  roles: [
    {
      role: "infantry-fighting",
      evidence: [
        {
          supports: "role",
          source: "dsa-pact-2025",
          paragraph: 17,
          exact: "the K200 infantry fighting vehicle platform",
        },
        {
          supports: "role",
          source: "dsa-pact-2025",
          paragraph: 28,
          exact: "its K200 infantry fighting vehicles",
        },
        { supports: "role", source: "sun-2024-05-09", exact: "K200 Infantry Fighting Vehicles" },
        {
          supports: "role",
          source: "asian-military-review-2024-08",
          exact: "infantry fighting vehicles",
          origin: "Asian Military Review",
        },
        {
          supports: "role",
          source: "defense-studies-2009-04",
          exact: "Korean Infantry Fighting Vehicles",
        },
        {
          contradicts: "role",
          reported: "troop-transport",
          source: "zona-militar-2024-08-17",
          exact: ["el K200 es un vehículo", "personal (APC) K200"],
          origin: "Zona Militar",
        },
        {
          contradicts: "role",
          reported: "troop-transport",
          source: "hankyung-1991-10-22",
          exact: "한국형 장갑차(APC) K-200 5백대를",
        },
      ],
    },
  ],
  features: [
    {
      feature: {
        en: "Bought by Malaysia for five uses: carrying troops, command, mortars, recovery, ambulance",
      },
      modality: "occurred",
      evidence: [
        {
          supports: ["feature", "modality"],
          source: "defense-studies-2009-04",
          exact: [
            "five variants",
            "mortar carrier, recovery vehicle",
            "ambulance",
            "a troop carrier",
          ],
        },
      ],
    },
    {
      feature: { en: "Welded aluminium armour with a further layer of spaced steel" },
      modality: "occurred",
      evidence: [
        {
          supports: ["feature", "modality"],
          source: "defense-studies-2009-04",
          exact: ["spaced laminate steel", "KIFV's welded aluminium armour"],
        },
      ],
    },
  ],
  specs: {
    maximumSpeed: { value: 74, unit: "kilometres per hour" },
    enginePower: { value: 280, unit: "horsepower" },
    crew: { value: 2, unit: "people" },
    passengers: { value: 9, unit: "people" },
  },
  evidence: [
    {
      supports: ["name.en", "aliases"],
      source: "dsa-pact-2025",
      paragraph: 17,
      exact: "the K200 infantry fighting vehicle platform",
    },
    {
      supports: ["name.en", "aliases", "origin"],
      source: "dsa-pact-2025",
      paragraph: 28,
      exact: ["its K200 infantry fighting vehicles", "South Korea supplied"],
    },
    {
      supports: "origin",
      source: "dsa-pact-2025",
      paragraph: 17,
      exact: "Leveraging South Korea’s expertise in platforms",
    },
    { supports: "name.ko", source: "defense-today-2024-08", exact: "K200 장갑차의 성능을" },
    {
      supports: ["aliases", "origin", "makers"],
      source: "hankyung-1994-08-23",
      exact: [
        "한국형 장갑차로 불리는 K-200은",
        "순수국산장비로",
        "K-200 주생산업체인 대우중공업은",
      ],
      inferred: { origin: "순수국산장비, purely home-made equipment, on a Korean page" },
    },
    {
      supports: "aliases",
      source: "sun-2024-05-09",
      exact: ["K200 Infantry Fighting Vehicles", "111 K-200 KIFV"],
    },
    {
      supports: ["aliases", "makers", "origin", "operators"],
      source: "defense-studies-2009-04",
      exact: [
        "first KIFV export order",
        "South Korea's Daewoo Heavy Industries",
        "the South Korean Army",
        "Malaysia has taken delivery of 42",
      ],
      inferred: {
        operators: 'the Malaysian Army from "Malaysia has taken delivery"; further down "the army"',
      },
    },
    {
      supports: ["makers", "operators"],
      source: "zona-militar-2024-08-17",
      exact: [
        "la extinta Daewo Heavy Industries",
        "Ejército de Corea del Sur",
        "servicio con el Ejército de Malasia",
      ],
      inferred: {
        makers: 'printed "Daewo Heavy Industries", a slip for Daewoo',
        operators:
          "Malaysian Army and South Korea: Ejército de Malasia and Ejército de Corea del Sur, in Spanish",
      },
      origin: "Zona Militar",
    },
    { supports: "makers", source: "hankook-ilbo-1994-04-01", exact: "대우중공업이 제작" },
    {
      supports: ["makers", "operators"],
      source: "hankyung-1991-10-22",
      exact: ["대우중공업이 지난 84년 양산", "K-200 한국형 장갑차는"],
      inferred: { operators: "South Korea from 배치하기 시작한, began to field, on a Korean page" },
    },
    {
      supports: ["operators", "standing"],
      source: "asian-military-review-2024-08",
      exact: "in Malaysian Army service",
    },
    {
      supports: ["operators", "standing"],
      source: "sun-2024-05-09",
      exact: ["the Malaysian Army", "30 years"],
    },
    {
      supports: "standing",
      source: "defense-today-2024-08",
      exact: ["말레이시아군에서 운용 중인", "30년 이상 운용된"],
    },
    {
      supports: ["operators", "specs.maximumSpeed"],
      source: "xinhua-2016",
      exact: ["74 km for K200", "operated currently by South Korea's military", "km per hour"],
    },
    {
      supports: ["specs.maximumSpeed", "specs.enginePower"],
      source: "hankyung-1991-10-22",
      exact: ["최대시속이 74 이며", "강한 2백80마력이다"],
      inferred: {
        "specs.maximumSpeed":
          '"최대시속이 74": an hourly speed, the sign of the unit has dropped out of the page',
      },
    },
    {
      supports: "specs.enginePower",
      source: "guru-2024-08-09",
      exact: "엔진출력을 280마력에서 350마력으로",
    },
    {
      supports: ["specs.crew", "specs.passengers"],
      source: "defense-studies-2009-04",
      exact: ["two crew", "nine infantry"],
    },
    { supports: "specs.passengers", source: "hankyung-1994-08-23", exact: "9명의 병력을 싣는" },
    {
      supports: "specs.passengers",
      source: "hankyung-1993-12-11",
      exact: "9인승 병력수송용 K-200장갑차",
      inferred: {
        "specs.passengers":
          "9인승, a nine-seater to carry troops; whether the crew is counted is not said",
      },
    },
    { supports: "name.ko", source: "newsstep-2025-10-27", exact: "1993년 K200 장갑차" },
  ],
};
