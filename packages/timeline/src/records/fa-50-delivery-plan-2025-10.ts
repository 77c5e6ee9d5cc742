import type { DeliveryEvent } from "../types.js";

/**
 * Malaysia's defence minister, Mohamed Khaled Nordin, said in October 2025 that Malaysia would
 * receive 18 FA-50 aircraft from early 2027 and base them at Kuantan.
 */
export const fa50DeliveryPlan202510: DeliveryEvent<"fa-50-delivery-plan-2025-10"> = {
  id: "fa-50-delivery-plan-2025-10",
  kind: "delivery",
  name: { en: "Plan of October 2025 to receive 18 FA-50 from early 2027" },
  summary: {
    en: "Malaysia's defence minister, Mohamed Khaled Nordin, said in October 2025 that Malaysia would receive 18 FA-50 aircraft from early 2027 and base them at Kuantan.",
  },
  date: "2027/..",
  modality: "planned",
  asOf: "2025-10?",
  by: "mohamed-khaled-nordin",
  participants: [
    { entity: "kai", role: "supplier" },
    { entity: "malaysian-ministry-of-defence", role: "recipient" },
  ],
  place: "kuantan-air-base",
  platforms: [{ platform: "fa-50m", quantity: { value: 18, unit: "aircraft" } }],
  contract: "fa-50-contract",
  evidence: [
    {
      supports: ["name", "date", "modality", "participants", "place", "platforms", "contract"],
      source: "sun-2025-10",
      exact: [
        "menerima 18 pesawat tempur ringan FA-50",
        "Korea Aerospace Industries bermula awal 2027",
        "ditempatkan di Pangkalan Udara Kuantan Pahang",
        "Peruntukan RM21.7 bilion kepada Kementerian Pertahanan",
        "Seri Mohamed Khaled Nordin berkata",
      ],
      by: "mohamed-khaled-nordin",
      inferred: { platforms: "printed FA-50; the aircraft ordered are the FA-50M" },
    },
  ],
};
