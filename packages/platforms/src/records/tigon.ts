import type { WeaponSystem } from "../types.js";

/**
 * South Korean six-wheeled armoured vehicle, shown in Kuala Lumpur in 2018 and offered to Malaysia.
 */
export const tigon: WeaponSystem<"tigon"> = {
  id: "tigon",
  kind: "weapon-system",
  name: { en: "Tigon", ko: "타이곤" },
  summary: {
    en: "South Korean six-wheeled armoured vehicle, shown in Kuala Lumpur in 2018 and offered to Malaysia.",
  },
  category: "armoured-vehicles",
  makers: ["hanwha-defense-systems"],
  origin: "south-korea",
  standing: "offered",
  roles: [
    {
      role: "troop-transport",
      evidence: [
        {
          supports: "role",
          source: "mylesat-2018-05-05",
          exact: "kendaraan angkut personel (APC)",
        },
        { supports: "role", source: "malaysian-defence-2018", exact: "Hanwa Tigon 6X6 APC" },
      ],
    },
  ],
  features: [
    {
      feature: { en: "Developed from the Black Fox" },
      modality: "occurred",
      evidence: [
        {
          supports: ["feature", "modality"],
          source: "mylesat-2018-05-05",
          exact: ["Tigon dikembangkan dari ranpur", "Black Fox milik Hanwha"],
        },
      ],
    },
    {
      feature: { en: "Trials in Malaysia after the exhibition" },
      modality: "expected",
      evidence: [
        {
          supports: ["feature", "modality"],
          source: "mylesat-2018-05-05",
          exact: ["pengujian terbatas di Malaysia", "diperkirakan akan"],
        },
        {
          supports: ["feature", "modality"],
          source: "malaysian-defence-2018",
          exact: ["undergoing trials at Port Dickson", "according to Shepards Media"],
          origin: "Shephard",
        },
      ],
    },
  ],
  specs: {
    enginePower: { value: 525, unit: "horsepower" },
    maximumSpeed: { value: 100, unit: "kilometres per hour" },
    range: { value: 1000, unit: "kilometres" },
    crew: { value: 3, unit: "people" },
    passengers: { value: 8, unit: "people" },
  },
  evidence: [
    {
      supports: ["name", "makers", "origin", "standing", "specs"],
      source: "mylesat-2018-05-05",
      exact: [
        "525 tenaga kuda",
        "100 km/jam",
        "1.000 km",
        "Tigon bisa membawa delapan pasukan",
        "Korea Selatan, Hanwha Defense Systems",
        "ditawarkan kepada AD Malaysia",
      ],
      inferred: {
        specs:
          '3: crew counted from driver, commander and gunner (pengemudi, komandan dan penembak); "delapan" is eight',
      },
    },
    {
      supports: ["name", "makers"],
      source: "malaysian-defence-2018",
      exact: "Hanwa Defense Vehicles Tigon 6X6",
      inferred: { makers: 'printed "Hanwa Defense Vehicles"' },
    },
    {
      supports: "name.ko",
      source: "seoul-economic-daily-2018-04-16",
      exact: "‘타이곤’ 실물을 처음으로 공개했다",
    },
  ],
};
