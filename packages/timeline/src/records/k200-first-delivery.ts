import type { DeliveryEvent } from "../types.js";

/**
 * Daewoo Heavy Industries delivered 42 K200 vehicles to Malaysia in 1993, the first that the
 * country received.
 */
export const k200FirstDelivery: DeliveryEvent<"k200-first-delivery"> = {
  id: "k200-first-delivery",
  kind: "delivery",
  name: { en: "First delivery of the K200 to Malaysia, 1993" },
  summary: {
    en: "Daewoo Heavy Industries delivered 42 K200 vehicles to Malaysia in 1993, the first that the country received.",
  },
  date: "1993",
  modality: "occurred",
  participants: [
    { entity: "daewoo-heavy-industries", role: "supplier" },
    { entity: "malaysia", role: "recipient" },
  ],
  platforms: [{ platform: "k200", quantity: { value: 42, unit: "vehicles" } }],
  contract: "k200-first-contract",
  partOf: "k200-supply",
  evidence: [
    {
      supports: ["date", "modality"],
      source: "dsa-pact-2025",
      paragraph: 28,
      exact: "In 1993, South Korea supplied",
    },
    {
      supports: ["name", "date", "modality", "participants"],
      source: "hankyung-1994-08-23",
      exact: ["우리나라는 지난해말 사상 처음으로 K-200을", "현재까지 말레이시아에만"],
      inferred: { date: '"지난해말" (end of last year) on a page of 1994-08-23' },
    },
    {
      supports: ["name", "date", "modality", "participants", "platforms", "contract"],
      source: "hankook-ilbo-1994-04-01",
      exact: [
        "대우중공업이 제작, 지난해말 말레이시아에",
        "수출한 K200(사진)",
        "말레이시아는 이 K200장갑차 42대를",
      ],
      inferred: { date: '"지난해말" (end of last year) on a page of 1994-04-01' },
    },
    {
      supports: ["name", "modality", "participants", "platforms", "contract"],
      source: "defense-studies-2009-04",
      exact: [
        "Malaysia has taken delivery of 42",
        "South Korea's Daewoo Heavy Industries",
        "first KIFV export order",
      ],
    },
    {
      supports: "partOf",
      source: "sun-2024-05-09",
      exact: "Between 1993 and 1995",
      inferred: {
        partOf: "the 42 of 1993 are among the 111 that Malaysia received between 1993 and 1995",
      },
    },
    {
      supports: "date",
      source: "aju-news-2025-10-27",
      exact: "1993년 K200 장갑차 수출",
      inferred: { date: 'the export "since 1993" taken as the first delivery' },
    },
  ],
};
