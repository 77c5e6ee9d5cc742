import type { DeliveryEvent } from "../types.js";

/**
 * DSME planned in November 2014 to build three of six corvettes for Malaysia's navy in South Korea,
 * for delivery from January 2018. The other three were to be supplied in blocks and assembled in
 * Malaysia.
 */
export const dsmeCorvetteDeliveryPlan201411: DeliveryEvent<"dsme-corvette-delivery-plan-2014-11"> =
  {
    id: "dsme-corvette-delivery-plan-2014-11",
    kind: "delivery",
    name: { en: "Plan of November 2014 to deliver six corvettes" },
    summary: {
      en: "DSME planned in November 2014 to build three of six corvettes for Malaysia's navy in South Korea, for delivery from January 2018. The other three were to be supplied in blocks and assembled in Malaysia.",
    },
    date: "2018-01/..",
    modality: "planned",
    asOf: "2014-11-24",
    by: "dsme",
    participants: [
      { entity: "dsme", role: "supplier" },
      { entity: "royal-malaysian-navy", role: "recipient" },
    ],
    platforms: [{ platform: "dsme-missile-corvette", quantity: { value: 6, unit: "ships" } }],
    contract: "dsme-corvette-order",
    evidence: [
      {
        supports: ["name", "date", "modality", "participants", "platforms", "contract"],
        source: "etoday-2014-11-24",
        exact: [
          "2018년 1월부터 순차적으로 인도될 예정이다",
          "6척 중 3척은 거제",
          "말레이시아 해군은 인도된 선박을",
          "나머지 3척은 블록 형태로 납품돼",
          "대우조선해양은 지난 21일",
        ],
        inferred: {
          by: 'the sentence names no speaker; it follows "대우조선해양은 … 24일 밝혔다"',
          date: "said of the three built in South Korea, which come first; for the other three no time is printed",
          platforms:
            "DSME missile corvette: the six ships ordered; none of the sources names their class",
        },
        by: "dsme",
      },
      {
        supports: ["name", "date", "modality", "platforms", "contract"],
        source: "mbn-2014-11-24",
        exact: [
          "2018년 1월부터 순차적으로 인도될 예정이며",
          "6척 중 3척은 거제",
          "나머지 3척은 블록 형태로 납품돼",
        ],
        inferred: {
          by: 'the sentence names no speaker; it follows "대우조선해양은 … 24일 밝혔다"',
          date: "said of the three built in South Korea, which come first; for the other three no time is printed",
        },
        by: "dsme",
      },
      {
        supports: ["name", "platforms"],
        source: "edge-malaysia-ngv-tech",
        exact: [
          "Three of the patrol vessels will",
          "other three will be assembled here",
          "RMN for six corvettes",
        ],
        origin: "DSME release of 2014-11-24",
      },
    ],
  };
