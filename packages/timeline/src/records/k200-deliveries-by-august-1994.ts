import type { MilestoneEvent } from "../types.js";

/**
 * South Korea had supplied Malaysia with 64 K200 vehicles, worth US$38.6 million in all, by 23
 * August 1994.
 */
export const k200DeliveriesByAugust1994: MilestoneEvent<"k200-deliveries-by-august-1994"> = {
  id: "k200-deliveries-by-august-1994",
  kind: "milestone",
  name: { en: "64 K200 vehicles for Malaysia by August 1994" },
  summary: {
    en: "South Korea had supplied Malaysia with 64 K200 vehicles, worth US$38.6 million in all, by 23 August 1994.",
  },
  date: "[..1994-08-23]",
  modality: "occurred",
  participants: [
    { entity: "south-korea", role: "supplier" },
    { entity: "malaysia", role: "recipient" },
  ],
  platforms: [{ platform: "k200", quantity: { value: 64, unit: "vehicles" } }],
  value: { USD: { amount: 38_600_000, basis: "stated" } },
  evidence: [
    {
      supports: ["name", "date", "modality", "participants", "platforms", "value.USD"],
      source: "hankyung-1994-08-23",
      exact: [
        "모두 64대(미화 3천8백60만달러)를",
        "현재까지 말레이시아에만",
        "우리나라는 지난해말 사상 처음으로 K-200을",
      ],
      inferred: {
        date: '"현재까지" (up to now) on a page of 1994-08-23',
        participants: "South Korea from 우리나라, our country",
      },
    },
    {
      supports: ["name", "modality", "participants", "platforms"],
      source: "hankyung-1994-09-01",
      exact: [
        "모두64대를 말레이시아에 수출했었다",
        "지난해와 올해에 걸쳐",
        "대우중공업은 국방과학연구소와 공동으로 K-200 한국형",
      ],
      inferred: {
        name: "“by August 1994” from “last year and this” on a page of 1 September 1994",
        participants: "the exporter printed is the South Korean maker, Daewoo Heavy Industries",
      },
    },
  ],
};
