import type { WeaponSystem } from "../types.js";

/**
 * South Korean tracked armoured vehicle which Malaysia, its first export customer, has used since
 * the 1990s. Some call it an infantry fighting vehicle, others a troop carrier.
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
    en: "South Korean tracked armoured vehicle which Malaysia, its first export customer, has used since the 1990s. Some call it an infantry fighting vehicle, others a troop carrier.",
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
        { supports: "role", source: "sun-2024-05-09", topic: "wish to upgrade the fleet" },
        {
          supports: "role",
          source: "asian-military-review-2024-08",
          topic: "the vehicles to be upgraded",
          origin: "Asian Military Review",
        },
        { supports: "role", source: "defense-studies-2009-04", topic: "name of the vehicle" },
        {
          contradicts: "role",
          reported: "troop-transport",
          source: "zona-militar-2024-08-17",
          topic: "what the K200 is",
          origin: "Zona Militar",
        },
        {
          contradicts: "role",
          reported: "troop-transport",
          source: "hankyung-1991-10-22",
          topic: "the vehicle on the agenda",
        },
      ],
    },
  ],
  features: [
    {
      feature: { en: "Malaysia as first foreign buyer" },
      modality: "occurred",
      evidence: [
        {
          supports: ["feature", "modality"],
          source: "defense-studies-2009-04",
          topic: "first export order",
        },
        {
          supports: ["feature", "modality"],
          source: "hankyung-1994-08-23",
          topic: "first export at the end of 1993",
        },
        {
          supports: ["feature", "modality"],
          source: "hankyung-1993-12-11",
          topic: "first export of such equipment",
        },
        {
          supports: ["feature", "modality"],
          source: "hankyung-1994-02-20",
          topic: "first foreign use",
        },
      ],
    },
    {
      feature: { en: "Malaysia as only foreign buyer" },
      modality: "occurred",
      evidence: [
        {
          supports: ["feature", "modality"],
          source: "asian-military-review-2024-08",
          topic: "export customers",
          origin: "Asian Military Review",
        },
        { supports: ["feature", "modality"], source: "sun-2024-05-09", topic: "export customers" },
      ],
    },
    {
      feature: {
        en: "Bought by Malaysia for five uses: carrying troops, command, mortars, recovery, ambulance",
      },
      modality: "occurred",
      evidence: [
        {
          supports: ["feature", "modality"],
          source: "defense-studies-2009-04",
          topic: "the variants bought",
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
          topic: "protection",
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
      exact: "its K200 infantry fighting vehicles",
    },
    {
      supports: "origin",
      source: "dsa-pact-2025",
      paragraph: 17,
      exact: "Leveraging South Korea’s expertise in platforms",
    },
    { supports: "name.ko", source: "defense-today-2024-08", topic: "the vehicles to be upgraded" },
    {
      supports: ["aliases", "origin", "makers"],
      source: "hankyung-1994-08-23",
      topic: "the Korean armoured vehicle",
    },
    { supports: "aliases", source: "sun-2024-05-09", topic: "vehicles imported since the 1990s" },
    {
      supports: ["aliases", "makers", "origin", "operators"],
      source: "defense-studies-2009-04",
      topic: "the Korean vehicle and its builder",
    },
    { supports: "makers", source: "hankyung-1994-02-20", topic: "builder of the vehicles" },
    {
      supports: ["makers", "operators"],
      source: "zona-militar-2024-08-17",
      topic: "builder and users",
      origin: "Zona Militar",
    },
    { supports: "makers", source: "hankook-ilbo-1994-04-01", topic: "builder of the vehicles" },
    {
      supports: ["makers", "operators"],
      source: "hankyung-1991-10-22",
      topic: "series production and fielding",
    },
    {
      supports: ["operators", "standing"],
      source: "asian-military-review-2024-08",
      topic: "service with the Malaysian Army",
    },
    {
      supports: ["operators", "standing"],
      source: "sun-2024-05-09",
      topic: "service with the Malaysian Army",
    },
    { supports: "standing", source: "defense-today-2024-08", topic: "thirty years of service" },
    {
      supports: ["operators", "specs.maximumSpeed"],
      source: "xinhua-2016",
      topic: "speed of tracked vehicles in Korean use",
    },
    {
      supports: ["specs.maximumSpeed", "specs.enginePower"],
      source: "hankyung-1991-10-22",
      topic: "speed and engine",
    },
    { supports: "specs.enginePower", source: "guru-2024-08-09", topic: "engine before an upgrade" },
    {
      supports: ["specs.crew", "specs.passengers"],
      source: "defense-studies-2009-04",
      topic: "the troop carrier",
    },
    { supports: "specs.passengers", source: "hankyung-1994-08-23", topic: "the troop carrier" },
    { supports: "specs.passengers", source: "hankyung-1993-12-11", topic: "the troop carrier" },
    { supports: "name.ko", source: "newsstep-2025-10-27", topic: "export of 1993" },
  ],
};
