import type { DeliveryEvent } from "../types.js";

/**
 * Daewoo Heavy Industries planned, as of 11 December 1993, to begin delivering 42 K200 vehicles to
 * Malaysia in the middle of that month.
 */
export const k200DeliveryPlan199312: DeliveryEvent<"k200-delivery-plan-1993-12"> = {
  id: "k200-delivery-plan-1993-12",
  kind: "delivery",
  name: { en: "Plan of December 1993 to deliver 42 K200 vehicles" },
  summary: {
    en: "Daewoo Heavy Industries planned, as of 11 December 1993, to begin delivering 42 K200 vehicles to Malaysia in the middle of that month.",
  },
  date: "1993-12",
  modality: "planned",
  asOf: "1993-12-11",
  by: "daewoo-heavy-industries",
  outcome: "met",
  outcomeEvent: "k200-first-delivery",
  participants: [
    { entity: "daewoo-heavy-industries", role: "supplier" },
    { entity: "malaysia", role: "recipient" },
  ],
  platforms: [{ platform: "k200", quantity: { value: 42, unit: "vehicles" } }],
  contract: "k200-first-contract",
  evidence: [
    {
      supports: ["name", "date", "modality", "participants", "platforms", "contract"],
      source: "hankyung-1993-12-11",
      exact: [
        "이달 중순부터 인도를 시작할",
        "대우중공업은 지난 10월",
        "말레이시아에 수출키로 합의",
        "한국형 장갑차(K-200) 42대를",
      ],
      inferred: { date: '"이달 중순부터" (from the middle of this month) on a page of 1993-12-11' },
    },
    {
      supports: ["outcome", "outcomeEvent"],
      source: "hankook-ilbo-1994-04-01",
      exact: ["대우중공업이 제작, 지난해말 말레이시아에", "수출한 K200(사진)"],
      inferred: { outcome: "the vehicles went to Malaysia at the end of 1993, as planned" },
    },
  ],
};
