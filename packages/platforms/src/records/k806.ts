import type { WeaponSystem } from "../types.js";

/**
 * Six-wheeled armoured vehicle with which Hyundai Rotem sought to replace old vehicles of
 * Malaysia's army in 2021.
 */
export const k806: WeaponSystem<"k806"> = {
  id: "k806",
  kind: "weapon-system",
  name: {
    en: "K806",
  },
  aliases: [
    {
      text: "K-806",
      language: "en",
      sort: "printed-variant",
    },
  ],
  summary: {
    en: "Six-wheeled armoured vehicle with which Hyundai Rotem sought to replace old vehicles of Malaysia's army in 2021.",
  },
  category: "armoured-vehicles",
  makers: ["hyundai-rotem"],
  standing: "offered",
  evidence: [
    {
      supports: ["name", "makers", "standing"],
      source: "business-plus-wheeled-vehicles",
      exact: ["K806을 앞세워 말레이시아 육군의 구형", "현대로템은 최근 6x6 차륜형 장갑차인"],
    },
    {
      supports: ["aliases", "standing"],
      source: "asia-business-daily-2021-09-03",
      exact: "2021년 8월 현재 현대로템이 K-806",
    },
  ],
};
