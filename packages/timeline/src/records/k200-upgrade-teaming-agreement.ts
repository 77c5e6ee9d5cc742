import type { SigningEvent } from "../types.js";

/**
 * Hanwha Aerospace and Malaysia's Cendana Auto signed a teaming agreement on 2 August 2024 to
 * upgrade Malaysia's K200 vehicles together.
 */
export const k200UpgradeTeamingAgreement: SigningEvent<"k200-upgrade-teaming-agreement"> = {
  id: "k200-upgrade-teaming-agreement",
  kind: "signing",
  name: { en: "Signing of the Hanwha–Cendana teaming agreement on the K200" },
  summary: {
    en: "Hanwha Aerospace and Malaysia's Cendana Auto signed a teaming agreement on 2 August 2024 to upgrade Malaysia's K200 vehicles together.",
  },
  date: "2024-08-02",
  modality: "occurred",
  participants: [
    { entity: "hanwha-aerospace", role: "signatory" },
    { entity: "cendana-auto", role: "signatory" },
    {
      entity: "isham-ishak",
      role: "witness",
      evidence: [
        {
          supports: ["entity", "role"],
          source: "asian-military-review-2024-08",
          exact: ["agreement was witnessed", "Isham Bin Ishak"],
        },
      ],
    },
  ],
  agreement: "hanwha-cendana-k200-teaming-agreement",
  platforms: [{ platform: "k200" }],
  evidence: [
    {
      supports: ["name", "date", "modality", "participants", "agreement", "platforms"],
      source: "defense-today-2024-08",
      exact: [
        "한화에어로스페이스는 8월 2일",
        "센다나 오토(Cendana Auto)와",
        "K200 장갑차의 성능을",
        "계약을 체결했다",
      ],
      inferred: { date: '"8월 2일"; the year from the page\'s issue' },
    },
    {
      supports: ["name", "modality", "agreement", "platforms"],
      source: "asian-military-review-2024-08",
      exact: ["2 August", "the teaming agreement", "army’s K200 fleet"],
    },
    {
      supports: "participants",
      source: "asian-military-review-2024-08",
      exact: [
        "agreement was witnessed",
        "the teaming agreement",
        "South Korean defence prime Hanwha Aerospace",
        "Cendana Auto",
        "Isham Bin Ishak",
      ],
    },
    {
      supports: ["name", "modality", "participants", "platforms"],
      source: "zona-militar-2024-08-17",
      exact: [
        "Hanwha Aerospace, firma automotriz",
        "local Cendana Auto",
        "alcanzaron un acuerdo",
        "modernización del K200",
      ],
    },
    {
      supports: ["name", "date", "modality", "participants", "agreement", "platforms"],
      source: "guru-2024-08-09",
      exact: [
        "지난 2일(현지시간) 말레이시아 쯘다나 오토와",
        "9일 한화에어로스페이스에 따르면",
        "계약을 체결했다",
        "K200 장갑차 성능개량 사업",
      ],
      inferred: { date: '"지난 2일" on a page of 2024-08-09' },
      origin: "Hanwha Aerospace release of 2024-08-02 (K200)",
    },
    {
      supports: ["name", "modality", "platforms"],
      source: "seoul-economic-daily-2024-08-09",
      exact: [
        "이달 초 말레이시아군이 운용 중인",
        "계약을 체결했다",
        "K200에 원격사격통제체계(RCWS)를 장착하고",
      ],
    },
  ],
};
