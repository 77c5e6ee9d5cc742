import type { DeliveryEvent } from "../types.js";

/**
 * Malaysia's defence ministry told parliament on 22 March 2023 that the air force expected its
 * first FA-50 in 2026.
 */
export const fa50DeliveryPlan202303: DeliveryEvent<"fa-50-delivery-plan-2023-03"> = {
  id: "fa-50-delivery-plan-2023-03",
  kind: "delivery",
  name: {
    en: "First FA-50 in 2026, as parliament was told in March 2023",
  },
  summary: {
    en: "Malaysia's defence ministry told parliament on 22 March 2023 that the air force expected its first FA-50 in 2026.",
  },
  date: "2026",
  modality: "expected",
  asOf: "2023-03-22",
  by: "malaysian-ministry-of-defence",
  participants: [
    {
      entity: "kai",
      role: "supplier",
    },
    {
      entity: "royal-malaysian-air-force",
      role: "recipient",
    },
  ],
  platforms: [
    {
      platform: "fa-50",
    },
  ],
  contract: "fa-50-contract",
  evidence: [
    {
      supports: ["name", "date", "modality", "participants", "platforms", "contract"],
      source: "malaysian-defence-2023-03",
      exact: [
        "TUDM dijangka akan menerima pesawat pertama",
        "pada tahun 2026",
        "dengan Syarikat Korea Aerospace Industries (KAI)",
        "Kementerian Pertahanan pada 24 Februari 2023",
      ],
      by: "malaysian-ministry-of-defence",
      origin: "Malaysian defence ministry written reply of 2023-03-22",
      inferred: {
        platforms: "FA-50, named in the sentence before",
        contract: "the order accepted on 24 February 2023, whose contract was signed in May",
      },
    },
  ],
};
