import type { DeliveryEvent } from "../types.js";

/**
 * Malaysia's deputy defence minister, Adly Zahari, told parliament on 19 March 2024 to expect the
 * first FA-50M aircraft in the third quarter of 2026 and the last by the end of 2027.
 */
export const fa50DeliveryPlan20240319: DeliveryEvent<"fa-50-delivery-plan-2024-03-19"> = {
  id: "fa-50-delivery-plan-2024-03-19",
  kind: "delivery",
  name: { en: "Plan of March 2024 to deliver FA-50M by end-2027" },
  summary: {
    en: "Malaysia's deputy defence minister, Adly Zahari, told parliament on 19 March 2024 to expect the first FA-50M aircraft in the third quarter of 2026 and the last by the end of 2027.",
  },
  date: "2026-07/2027-12",
  modality: "planned",
  asOf: "2024-03-19",
  by: "adly-zahari",
  participants: [
    { entity: "kai", role: "supplier" },
    { entity: "royal-malaysian-air-force", role: "recipient" },
  ],
  platforms: [{ platform: "fa-50m", quantity: { value: 18, unit: "aircraft" } }],
  contract: "fa-50-contract",
  evidence: [
    {
      supports: ["name", "date", "modality", "participants", "platforms", "contract"],
      source: "free-malaysia-today-2024-03-19",
      exact: [
        "two of the aircraft",
        "remaining 16",
        "third quarter of 2026",
        "until the end of 2027",
        "Deputy defence minister Adly Zahari",
        "supply of 18 FA-50M aircraft",
        "defence ministry and Korea Aerospace Industries",
        "Royal Malaysian Air Force (RMAF)",
      ],
      inferred: {
        date: 'July to September from "third quarter of 2026", December from "the end of 2027"',
      },
      by: "adly-zahari",
    },
    {
      contradicts: "date",
      reported: "2026-10/2027-06",
      source: "cambodia-news-gazette-2024-05-07",
      exact: ["from October 2026", "until June 2027", "Park said the RMAF would receive"],
      by: "park-shangshin",
      asOf: "2024-05-07",
    },
    {
      supports: ["name", "date", "modality", "participants", "contract"],
      source: "guru-2024-03-20",
      exact: [
        "2026년 3분기에 첫 두 대를",
        "16대는 2027년 말까지 일괄 인도할",
        "자하리(Adly Zahari) 말레이시아 국방부 차관은",
        "KAI는 말레이시아 왕립 공군(RMAF)의",
      ],
      by: "adly-zahari",
      inferred: { date: "the quarter and the year's end" },
    },
  ],
};
