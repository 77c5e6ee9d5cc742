import type { DeliveryEvent } from "../types.js";

/**
 * South Korean press reports of March 2024, based on Bernama, expected four FA-50M aircraft to
 * reach Malaysia's air force in October 2026 and the last of the 18 in 2028.
 */
export const fa50DeliveryPlan20240308: DeliveryEvent<"fa-50-delivery-plan-2024-03-08"> = {
  id: "fa-50-delivery-plan-2024-03-08",
  kind: "delivery",
  name: { en: "Outlook of March 2024 for FA-50M deliveries until 2028" },
  summary: {
    en: "South Korean press reports of March 2024, based on Bernama, expected four FA-50M aircraft to reach Malaysia's air force in October 2026 and the last of the 18 in 2028.",
  },
  date: "2026-10/2028",
  modality: "expected",
  asOf: "2024-03-08",
  by: "bernama",
  participants: [
    { entity: "kai", role: "supplier" },
    { entity: "royal-malaysian-air-force", role: "recipient" },
  ],
  platforms: [{ platform: "fa-50m", quantity: { value: 18, unit: "aircraft" } }],
  contract: "fa-50-contract",
  evidence: [
    {
      supports: ["name", "date", "modality", "participants", "platforms", "contract"],
      source: "guru-2024-03-08",
      exact: [
        "초도물량을 오는 2026년 10월에",
        "2028년에 최종 인도",
        "RMAF는 먼저 4대 FA-50M 경전투기로",
        "FA-50 18대 수출에",
      ],
      inferred: { participants: "KAI as the seller under the contract" },
    },
    {
      supports: ["name", "date", "modality", "participants", "platforms", "contract"],
      source: "defense-today-2024-03",
      exact: [
        "4대를 2026년 10월에",
        "2028년에 최종 인도",
        "말레이시아 공군은 FA-50M 전투기",
        "18대의 FA-50계열",
      ],
      inferred: { participants: "KAI as the seller under the contract" },
    },
  ],
};
