import type { WeaponSystem } from "../types.js";

/** Tank that Hyundai Rotem showed at Defence Services Asia in Kuala Lumpur in 2014. */
export const k2: WeaponSystem<"k2"> = {
  id: "k2",
  kind: "weapon-system",
  name: {
    en: "K2",
    ko: "K-2 전차",
  },
  summary: {
    en: "Tank that Hyundai Rotem showed at Defence Services Asia in Kuala Lumpur in 2014.",
  },
  category: "armoured-vehicles",
  makers: ["hyundai-rotem"],
  standing: "prospective",
  evidence: [
    {
      supports: ["name", "makers", "standing"],
      source: "hankyung-2014-04-18",
      exact: ["현대로템은 K-2 전차와 차륜형 장갑차를", "말레이시아 군인들이 K-2 전차의 성능을"],
      inferred: {
        makers: "shown by Hyundai Rotem",
      },
    },
  ],
};
