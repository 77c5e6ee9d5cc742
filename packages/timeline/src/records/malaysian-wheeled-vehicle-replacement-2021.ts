import type { TargetEvent } from "../types.js";

/**
 * As of September 2021 Malaysia's army sought to replace its SIBMAS and Condor vehicles with about
 * 400 new wheeled armoured vehicles, South Korean press reported.
 */
export const malaysianWheeledVehicleReplacement2021: TargetEvent<"malaysian-wheeled-vehicle-replacement-2021"> =
  {
    id: "malaysian-wheeled-vehicle-replacement-2021",
    kind: "target",
    name: {
      en: "Replacement of the Malaysian army's SIBMAS and Condor vehicles",
    },
    summary: {
      en: "As of September 2021 Malaysia's army sought to replace its SIBMAS and Condor vehicles with about 400 new wheeled armoured vehicles, South Korean press reported.",
    },
    modality: "ongoing",
    asOf: "2021-09-03",
    participants: [
      {
        entity: "malaysian-army",
        role: "actor",
      },
    ],
    figures: {
      count: {
        value: 400,
        unit: "vehicles",
        approximate: true,
      },
    },
    evidence: [
      {
        supports: ["name", "modality", "participants", "figures"],
        source: "asia-business-daily-2021-09-03",
        exact: ["최근 말레이시아 육군은 보유중인 십마스와", "소요대수는 400여대며"],
        inferred: {
          participants: "말레이시아 육군, the Malaysian army",
          figures: "400여대: rather more than 400",
        },
      },
      {
        supports: ["name", "modality", "participants", "figures"],
        source: "business-plus-wheeled-vehicles",
        exact: [
          "콘도르 약 500대를 차세대 차륜형",
          "장갑차 400여대로 교체하는 사업을",
          "K806을 앞세워 말레이시아 육군의 구형",
        ],
        inferred: {
          participants: "말레이시아 육군, the Malaysian army",
          figures: "400여대: rather more than 400",
        },
      },
    ],
  };
