import type { TargetEvent } from "../types.js";

/**
 * Hanwha aimed in April 2014 to sell Malaysia ammunition that its maker SEMO had no plant for, such
 * as 40 mm grenades and propelling charges for 105 mm howitzers.
 */
export const hanwhaAmmunitionExportAim2014: TargetEvent<"hanwha-ammunition-export-aim-2014"> = {
  id: "hanwha-ammunition-export-aim-2014",
  kind: "target",
  name: {
    en: "Hanwha's aim of 2014 to sell ammunition to Malaysia",
  },
  summary: {
    en: "Hanwha aimed in April 2014 to sell Malaysia ammunition that its maker SEMO had no plant for, such as 40 mm grenades and propelling charges for 105 mm howitzers.",
  },
  modality: "target",
  asOf: "2014-04-18",
  by: "hanwha-corporation",
  participants: [
    {
      entity: "hanwha-corporation",
      role: "actor",
    },
    {
      entity: "malaysia",
      role: "buyer",
    },
  ],
  occasion: "dsa-2014",
  evidence: [
    {
      supports: ["name", "modality", "participants", "occasion"],
      source: "hankyung-2014-04-18",
      exact: [
        "현지 방산기업인 SEMO사에 생산설비가",
        "K-4 고속유탄기관총용 40㎜ 유탄과 105㎜",
        "장약을 수출하기 위해 참가했다",
        "한화 관계자는",
        "한화가 주목하고 있는 곳이 바로",
        "방산전시회(Defence Service Asia)에",
        "말레이시아 군인들이 K-2 전차의 성능을",
      ],
      by: "hanwha-corporation",
      inferred: {
        participants:
          "한화가 주목하고 있는 곳이 바로 말레이시아다: Malaysia is the country that Hanwha looks to",
      },
    },
  ],
};
