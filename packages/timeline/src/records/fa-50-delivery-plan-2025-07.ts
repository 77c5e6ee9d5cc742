import type { DeliveryEvent } from "../types.js";

/**
 * The defence minister's written reply to parliament in mid-2025 schedules the deliveries from
 * October 2026 to August 2027.
 */
export const fa50DeliveryPlan202507: DeliveryEvent<"fa-50-delivery-plan-2025-07"> = {
  id: "fa-50-delivery-plan-2025-07",
  kind: "delivery",
  name: { en: "Deliveries from October 2026 to August 2027" },
  summary: {
    en: "The defence minister's written reply to parliament in mid-2025 schedules the deliveries from October 2026 to August 2027.",
  },
  date: "2026-10/2027-08",
  modality: "planned",
  asOf: "2025-07?",
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
      source: "sun-2025-07",
      exact: [
        "from October 2026 to August 2027",
        "acquiring 18 FLIT-LCA aircraft",
        "Korean Aerospace Industries",
        "Minister Datuk Seri Khaled Nordin",
        "Royal Malaysian Air Force (RMAF)",
      ],
      inferred: {
        by: "the sentence names nobody; it stands in the report of the minister's written reply",
        participants: "printed Korean Aerospace Industries",
      },
      by: "mohamed-khaled-nordin",
    },
    {
      contradicts: "date",
      reported: "2026-10/2027-12",
      source: "utusan-malaysia-2025-01",
      exact: ["Oktober 2026", "penghujung 2027"],
      inferred: {
        date: "'penghujung 2027' told as December",
        by: "'katanya', after 'Mohamed Khaled berkata'",
      },
      by: "mohamed-khaled-nordin",
      asOf: "2025-01-16",
    },
    {
      contradicts: "date",
      reported: "2026-10/2028",
      source: "defence-security-asia-2025-01",
      exact: ["delivered by 2028", "first two units in October 2026"],
      asOf: "2025-01",
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
      contradicts: "date",
      reported: "2026-07/2027-12",
      source: "free-malaysia-today-2024-03-19",
      exact: [
        "third quarter of 2026",
        "until the end of 2027",
        "Deputy defence minister Adly Zahari",
      ],
      inferred: {
        date: 'July to September from "third quarter of 2026", December from "the end of 2027"',
        asOf: '"today" on a page whose address has 2024/03/19',
      },
      by: "adly-zahari",
      asOf: "2024-03-19",
    },
  ],
};
