import type { DeliveryEvent } from "../types.js";

/**
 * Malaysia's defence minister, Mohamed Khaled Nordin, said on 10 March 2024 that the FA-50M was
 * expected by the end of 2026 or early 2027.
 */
export const fa50DeliveryPlan20240310: DeliveryEvent<"fa-50-delivery-plan-2024-03-10"> = {
  id: "fa-50-delivery-plan-2024-03-10",
  kind: "delivery",
  name: {
    en: "FA-50M by the end of 2026 or early 2027, expected in March 2024",
  },
  summary: {
    en: "Malaysia's defence minister, Mohamed Khaled Nordin, said on 10 March 2024 that the FA-50M was expected by the end of 2026 or early 2027.",
  },
  date: "[2026..2027]",
  modality: "expected",
  asOf: "2024-03-10",
  by: "mohamed-khaled-nordin",
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
      platform: "fa-50m",
    },
  ],
  contract: "fa-50-contract",
  evidence: [
    {
      supports: ["name", "date", "modality", "participants", "platforms", "contract"],
      source: "malay-mail-2024-03-10",
      exact: [
        "end of 2026 or early 2027",
        "Royal Malaysian Air Force (RMAF)",
        "oversee the acquisition of the FA-50M",
        "Korea Aerospace Industries (KAI), signed a",
        "Minister Datuk Seri Mohamed Khaled Nordin",
      ],
      by: "mohamed-khaled-nordin",
    },
  ],
};
