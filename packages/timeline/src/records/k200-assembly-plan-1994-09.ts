import type { DeliveryEvent } from "../types.js";

/**
 * Daewoo Heavy Industries planned in September 1994 to ship about 400 K200 vehicles in parts to DRB
 * of Malaysia, starting in the second half of 1995.
 */
export const k200AssemblyPlan199409: DeliveryEvent<"k200-assembly-plan-1994-09"> = {
  id: "k200-assembly-plan-1994-09",
  kind: "delivery",
  name: { en: "Plan of 1994 to ship K200 parts from 1995" },
  summary: {
    en: "Daewoo Heavy Industries planned in September 1994 to ship about 400 K200 vehicles in parts to DRB of Malaysia, starting in the second half of 1995.",
  },
  date: "[1995-07..1995-12]",
  datePhrase: {
    text: "오는95년 하반기부터",
    assumption: {
      en: "The second half is taken as July to December; the date is that of the first shipment.",
    },
  },
  modality: "planned",
  asOf: "1994-09-01",
  by: "daewoo-heavy-industries",
  participants: [
    { entity: "daewoo-heavy-industries", role: "supplier" },
    { entity: "drb", role: "recipient" },
  ],
  agreement: "daewoo-drb-k200-assembly-mou",
  platforms: [{ platform: "k200", quantity: { value: 400, unit: "vehicles", approximate: true } }],
  evidence: [
    {
      supports: [
        "name",
        "date",
        "datePhrase",
        "modality",
        "participants",
        "agreement",
        "platforms",
      ],
      source: "hankyung-1994-09-01",
      exact: [
        "오는95년 하반기부터",
        "조립생산에 들어갈 예정이다",
        "DRB사에 K-200 한국형 장갑차4백대를",
        "대우중공업은 지난달31일 폐회된",
      ],
      inferred: { platforms: "printed as 400; the accounts before the meeting have “400-odd”" },
    },
  ],
};
