import type { WeaponSystem } from "../types.js";

/** Landing ship of South Korea's navy, shown at the Langkawi exhibition in May 2023. */
export const roksNojeokbong: WeaponSystem<"roks-nojeokbong"> = {
  id: "roks-nojeokbong",
  kind: "weapon-system",
  name: {
    en: "ROKS Nojeokbong",
    ko: "노적봉함",
  },
  aliases: [
    {
      text: "Nojeokbong",
      language: "en",
      sort: "short-name",
    },
  ],
  summary: {
    en: "Landing ship of South Korea's navy, shown at the Langkawi exhibition in May 2023.",
  },
  category: "ships",
  origin: "south-korea",
  operators: ["republic-of-korea-navy"],
  specs: {
    displacement: {
      value: 4900,
      unit: "tonnes",
    },
  },
  evidence: [
    {
      supports: ["name", "aliases", "operators"],
      source: "yonhap-2023-05-22",
      exact: ["Navy's Nojeokbong landing ship will", "South Korean Air Force's Black Eagles"],
      inferred: {
        operators: "the Navy named beside the South Korean Air Force",
        name: "ROKS, the prefix of the navy's ships, is not printed",
      },
    },
    {
      supports: ["name.ko", "origin", "specs"],
      source: "korea-economic-tv-2023-05-24",
      exact: ["우리 해군 '노적봉함' 찾아 장병들", "해군의 4천900t급 신형 상륙함(LST-II)"],
      inferred: {
        origin: "the LST-II class is South Korea's own",
        specs: "4천900t급, of the 4,900-tonne class",
      },
    },
  ],
};
