import type { ContractEvent } from "../types.js";

/**
 * The South Korean shipbuilder DSME announced on 24 November 2014 an order of 21 November from
 * Malaysia's navy for six corvettes. The navy denied that it had signed a contract.
 */
export const dsmeCorvetteOrder: ContractEvent<"dsme-corvette-order"> = {
  id: "dsme-corvette-order",
  kind: "contract",
  name: { en: "Order for six corvettes, announced by DSME" },
  summary: {
    en: "The South Korean shipbuilder DSME announced on 24 November 2014 an order of 21 November from Malaysia's navy for six corvettes. The navy denied that it had signed a contract.",
  },
  date: "2014-11-21",
  modality: "claimed",
  asOf: "2014-11-24",
  by: "dsme",
  participants: [
    { entity: "dsme", role: "seller" },
    { entity: "royal-malaysian-navy", role: "buyer" },
    {
      entity: "naval-marine-engineering-and-logistics",
      role: "party",
      evidence: [
        {
          supports: ["entity", "role"],
          source: "mbn-2014-11-24",
          exact: ["NMEL 사의 샤룰 라젤란", "건조 계약서에 서명을 한 뒤"],
        },
        {
          supports: "entity",
          source: "edge-malaysia-ngv-tech",
          exact: ["NMEL, which is the local agent", "partnership with NMEL"],
        },
      ],
    },
  ],
  platforms: [{ platform: "dsme-missile-corvette", quantity: { value: 6, unit: "ships" } }],
  evidence: [
    {
      supports: ["name", "date", "modality", "platforms"],
      source: "etoday-2014-11-24",
      exact: [
        "초계함 6척을 수주했다고 24일 밝혔다",
        "지난 21일 말레이시아 해군이 발주한",
        "대우조선해양은 지난 21일",
      ],
      inferred: {
        date: "21일; month and year of the page (2014-11-24; not shown in the excerpt)",
        platforms:
          "DSME missile corvette: the ships ordered of DSME; none of the sources names their class",
      },
      by: "dsme",
    },
    {
      supports: "participants",
      source: "etoday-2014-11-24",
      exact: ["대우조선해양은 지난 21일", "말레이시아 해군이 발주한 초계함"],
    },
    {
      supports: ["name", "date", "modality", "platforms"],
      source: "mbn-2014-11-24",
      exact: [
        "지난 21일 말레이시아 현지에서",
        "초계함 6척에 대한 건조 계약서에",
        "체결했다고 24일 밝혔다",
        "입력 2014-11-24",
      ],
      inferred: {
        date: "21일 on a page entered 2014-11-24",
        by: "the one who “밝혔다”: 대우조선해양, named before on the page",
      },
      by: "dsme",
    },
    {
      supports: ["name", "modality", "platforms"],
      source: "asean-mildef-2014-11",
      exact: [
        "announced in a statement Monday that",
        "build six Missile Surface Corvettes",
        "obtained an order from the Royal",
        "Daewoo Shipbuilding & Marine Engineering Co",
      ],
      by: "dsme",
    },
    {
      supports: ["name", "modality", "platforms"],
      source: "edge-malaysia-ngv-tech",
      exact: [
        "According to a Yonhap News Agency",
        "RMN for six corvettes",
        "Daewoo Shipbuilding & Marine Engineering Co",
      ],
      origin: "DSME release of 2014-11-24",
    },
    {
      contradicts: "modality",
      reported: "denied",
      source: "malaysian-defence-moving-on",
      exact: ["a denial from the RMN", "had signed a contract", "Royal Malaysian Navy (RMN)"],
      by: "royal-malaysian-navy",
    },
  ],
};
