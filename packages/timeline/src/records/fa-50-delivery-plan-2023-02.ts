import type { DeliveryEvent } from "../types.js";

/**
 * Korea Aerospace Industries planned in February 2023 to deliver the first of Malaysia's FA-50
 * aircraft in 2026. The Star gave 2023 as the start of delivery.
 */
export const fa50DeliveryPlan202302: DeliveryEvent<"fa-50-delivery-plan-2023-02"> = {
  id: "fa-50-delivery-plan-2023-02",
  kind: "delivery",
  name: { en: "Plan of February 2023 for first FA-50 in 2026" },
  summary: {
    en: "Korea Aerospace Industries planned in February 2023 to deliver the first of Malaysia's FA-50 aircraft in 2026. The Star gave 2023 as the start of delivery.",
  },
  date: "2026",
  modality: "planned",
  asOf: "2023-02-24",
  by: "kai",
  participants: [
    { entity: "kai", role: "supplier" },
    { entity: "royal-malaysian-air-force", role: "recipient" },
  ],
  platforms: [{ platform: "fa-50" }],
  contract: "fa-50-contract",
  evidence: [
    {
      supports: ["name", "date", "modality", "participants", "platforms", "contract"],
      source: "korea-economic-tv-2023-02-24",
      exact: [
        "초도 납품은 오는 2026년",
        "진행될 예정입니다",
        "한국항공우주산업, KAI가 말레이시아 국방부와",
        "FA-50 경공격기 18대",
      ],
    },
    {
      supports: ["name", "date", "modality", "participants", "platforms", "contract"],
      source: "hankyung-2023-02-24",
      exact: [
        "초도 납품은 2026년 진행될 예정이다",
        "KAI는 말레이시아 국방부와 FA-50 18대",
        "말레이시아가 도입할 FA-50은 고객",
      ],
      by: "kai",
    },
    {
      supports: ["name", "date", "modality", "participants", "platforms", "contract"],
      source: "vpk-name-2023-02-27",
      exact: [
        "scheduled for 2026",
        "Korea Aerospace Industries (KAI) announced",
        "of the FA-50 Block.20",
        "Malaysian Air Force",
      ],
      inferred: {
        participants: "the recipient is 'the country's Air Force'",
      },
    },
    {
      supports: ["name", "modality", "participants", "platforms", "contract"],
      source: "aerotime-2023-02",
      exact: [
        "be delivered by 2026",
        "Royal Malaysian Air Force",
        "18 KAI FA-50 light fighter",
        "KAI noted",
      ],
      by: "kai",
    },
    {
      supports: ["name", "date", "modality", "participants", "platforms", "contract"],
      source: "asia-pacific-defence-reporter-fa-50",
      exact: ["take place in 26", "introduced by Malaysia", "18 FA-50 jets", "(KAI) announced"],
      inferred: { date: "'in 26' read as 2026" },
    },
    {
      supports: ["name", "date", "modality", "participants", "platforms", "contract"],
      source: "korea-net-2023-02",
      exact: [
        "pengiriman pertama pada tahun 2026",
        "18 unit jet tempur FA-50",
        "KAI (Korea Aerospace Industries)",
      ],
    },
    {
      supports: ["name", "date", "modality", "participants", "platforms", "contract"],
      source: "etnews-2023-02-24",
      exact: ["초도 납품은 오는 2026년 예정이다", "한국항공우주산업(KAI)는", "FA-50 18대"],
    },
    { supports: "date", source: "malay-mail-2023-03-16", exact: "delivered starting in 2026" },
    {
      contradicts: "date",
      reported: "2023",
      source: "star-2023-02-24",
      exact: "delivery to begin in 2023",
      asOf: "2023-02-24",
    },
  ],
};
