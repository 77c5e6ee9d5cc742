import type { DeliveryEvent } from "../types.js";

/**
 * Malaysia's defence minister, Mohamed Khaled Nordin, said in September 2025 that Malaysia would
 * get the 18 FA-50M in 2027.
 */
export const fa50DeliveryPlan202509: DeliveryEvent<"fa-50-delivery-plan-2025-09"> = {
  id: "fa-50-delivery-plan-2025-09",
  kind: "delivery",
  name: { en: "Plan of September 2025 to deliver 18 FA-50M in 2027" },
  summary: {
    en: "Malaysia's defence minister, Mohamed Khaled Nordin, said in September 2025 that Malaysia would get the 18 FA-50M in 2027.",
  },
  date: "2027",
  modality: "planned",
  asOf: "2025-09-06",
  by: "mohamed-khaled-nordin",
  participants: [
    { entity: "kai", role: "supplier" },
    { entity: "royal-malaysian-air-force", role: "recipient" },
  ],
  platforms: [{ platform: "fa-50m", quantity: { value: 18, unit: "aircraft" } }],
  contract: "fa-50-contract",
  evidence: [
    {
      supports: ["name", "date", "modality", "participants", "platforms", "contract"],
      source: "star-2025-09-06",
      exact: [
        "Industries (KAI) in 2027",
        "18 FA-50M Light Combat Aircraft",
        "from Korea Aerospace Industries (KAI) in",
        "Datuk Seri Mohamed Khaled Nordin",
        "we will be getting our 18",
      ],
      by: "mohamed-khaled-nordin",
      inferred: {
        participants: "the recipient is the air force, whose Hawks the aircraft may replace",
      },
    },
    {
      supports: ["name", "date", "modality", "participants", "platforms", "contract"],
      source: "sun-2025-09-06-english",
      exact: [
        "Korea Aerospace Industries in 2027 will",
        "18 FA-50 fighter jets from Korea",
        "scheduled delivery of 18 FA-50 fighter",
        "Royal Malaysian Air Force Chief General",
        "Mohamed Khaled also highlighted",
      ],
      by: "mohamed-khaled-nordin",
      inferred: { platforms: "printed FA-50; the aircraft ordered are the FA-50M" },
    },
  ],
};
