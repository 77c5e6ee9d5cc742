import type { DeliveryEvent } from "../types.js";

/** South Korea supplies Malaysia with K200 infantry fighting vehicles. */
export const k200Supply: DeliveryEvent<"k200-supply"> = {
  id: "k200-supply",
  kind: "delivery",
  name: { en: "Supply of the K200" },
  summary: { en: "South Korea supplies Malaysia with K200 infantry fighting vehicles." },
  date: "1993",
  modality: "occurred",
  participants: [
    { entity: "south-korea", role: "supplier" },
    { entity: "malaysia", role: "recipient" },
  ],
  platforms: [{ platform: "k200" }],
  evidence: [
    {
      supports: ["name", "date", "modality", "participants"],
      source: "dsa-pact-2025",
      paragraph: 28,
      exact: "In 1993, South Korea supplied",
    },
    {
      supports: ["name", "platforms"],
      source: "dsa-pact-2025",
      paragraph: 28,
      exact: "its K200 infantry fighting vehicles",
    },
    {
      supports: "participants",
      source: "dsa-pact-2025",
      paragraph: 28,
      exact: "infantry fighting vehicles to Malaysia",
    },
  ],
};
