import type { DeliveryEvent } from "../types.js";

/** On announcing the order the maker plans the first delivery for 2026; one agency printed 2023. */
export const fa50DeliveryPlan202302: DeliveryEvent<"fa-50-delivery-plan-2023-02"> = {
  id: "fa-50-delivery-plan-2023-02",
  kind: "delivery",
  name: { en: "First FA-50 in 2026, as planned in February 2023" },
  summary: {
    en: "On announcing the order the maker plans the first delivery for 2026; one agency printed 2023.",
  },
  date: "2026",
  modality: "planned",
  asOf: "2023-02-24",
  by: "kai",
  participants: [
    { entity: "kai", role: "supplier" },
    { entity: "royal-malaysian-air-force", role: "recipient" },
  ],
  platforms: [{ platform: "fa-50m" }],
  contract: "fa-50-contract",
  evidence: [
    {
      supports: ["name", "date", "modality", "participants", "platforms", "contract"],
      source: "korea-economic-tv-2023-02-24",
      topic: "first delivery",
    },
    {
      supports: ["name", "date", "modality", "participants", "platforms", "contract"],
      source: "vpk-name-2023-02-27",
      topic: "first delivery",
    },
    {
      supports: ["name", "date", "modality", "participants", "platforms", "contract"],
      source: "aerotime-2023-02",
      topic: "first delivery",
    },
    {
      supports: ["name", "date", "modality", "participants", "platforms", "contract"],
      source: "asia-pacific-defence-reporter-fa-50",
      topic: "first delivery",
    },
    {
      supports: ["name", "date", "modality", "participants", "platforms", "contract"],
      source: "korea-net-2023-02",
      topic: "first delivery",
    },
    {
      supports: ["name", "date", "modality", "participants", "platforms", "contract"],
      source: "etnews-2023-02-24",
      topic: "first delivery",
    },
    { supports: "date", source: "malay-mail-2023-03-16", topic: "start of delivery" },
    {
      contradicts: "date",
      reported: "2023",
      source: "star-2023-02-24",
      topic: "start of delivery",
      asOf: "2023-02-24",
    },
  ],
};
