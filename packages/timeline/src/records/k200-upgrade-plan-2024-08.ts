import type { UpgradeEvent } from "../types.js";

/**
 * Hanwha Aerospace and Cendana Auto planned in August 2024 to upgrade one K200 prototype for the
 * Malaysian Army and then the rest of its fleet.
 */
export const k200UpgradePlan202408: UpgradeEvent<"k200-upgrade-plan-2024-08"> = {
  id: "k200-upgrade-plan-2024-08",
  kind: "upgrade",
  name: { en: "Plan of 2024 to upgrade the Malaysian Army's K200 fleet" },
  summary: {
    en: "Hanwha Aerospace and Cendana Auto planned in August 2024 to upgrade one K200 prototype for the Malaysian Army and then the rest of its fleet.",
  },
  modality: "planned",
  asOf: "2024-08-02",
  by: "hanwha-aerospace",
  participants: [
    { entity: "hanwha-aerospace", role: "supplier" },
    { entity: "cendana-auto", role: "supplier" },
    { entity: "malaysian-army", role: "beneficiary" },
  ],
  agreement: "hanwha-cendana-k200-teaming-agreement",
  platforms: [{ platform: "k200" }],
  evidence: [
    {
      supports: ["name", "modality", "participants", "agreement", "platforms"],
      source: "asian-military-review-2024-08",
      exact: [
        "the teaming agreement",
        "prototype vehicle",
        "intention is to",
        "army’s K200 fleet",
        "South Korean defence prime Hanwha Aerospace",
        "Cendana Auto",
        "in Malaysian Army service",
      ],
    },
    {
      supports: ["name", "modality", "participants", "platforms"],
      source: "defense-today-2024-08",
      exact: [
        "프로토타입을 선택할 것이다",
        "전량으로 확대될 예정이다",
        "한화에어로스페이스는 8월 2일",
        "센다나 오토(Cendana Auto)와",
        "말레이시아군에서 운용 중인",
        "K200 장갑차의 성능을",
      ],
      inferred: {
        participants: "the two makers from 두 회사, the two companies of the first sentence",
      },
    },
    {
      supports: ["name", "modality", "participants", "platforms"],
      source: "guru-2024-08-09",
      exact: [
        "프로토타입을 정해 업그레이드한 후",
        "말레이시아 육군이 운용 중인",
        "말레이시아 쯘다나 오토와",
        "9일 한화에어로스페이스에 따르면",
        "성능개량에 나선다",
        "K200 장갑차 성능개량 사업",
      ],
      inferred: {
        participants: "말레이시아 육군, the Malaysian Army, has no Korean name in the record",
      },
      origin: "Hanwha Aerospace release of 2024-08-02 (K200)",
    },
    {
      supports: ["modality", "platforms"],
      source: "zona-militar-2024-08-17",
      exact: ["sería extensiva", "será desarrollado un prototipo", "modernización del K200"],
    },
  ],
};
