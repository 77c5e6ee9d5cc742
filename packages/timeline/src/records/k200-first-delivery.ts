import type { DeliveryEvent } from "../types.js";

/** Malaysia takes delivery of its first 42 K200 vehicles. */
export const k200FirstDelivery: DeliveryEvent<"k200-first-delivery"> = {
  id: "k200-first-delivery",
  kind: "delivery",
  name: { en: "First delivery of the K200" },
  summary: { en: "Malaysia takes delivery of its first 42 K200 vehicles." },
  date: "1993",
  modality: "occurred",
  participants: [
    { entity: "daewoo-heavy-industries", role: "supplier" },
    { entity: "malaysia", role: "recipient" },
  ],
  platforms: [{ platform: "k200", quantity: { value: 42, unit: "vehicles" } }],
  contract: "k200-first-contract",
  evidence: [
    {
      supports: ["date", "modality"],
      source: "dsa-pact-2025",
      paragraph: 28,
      exact: "In 1993, South Korea supplied",
    },
    {
      supports: ["name", "date", "modality", "participants"],
      source: "hankyung-1994-08-23",
      topic: "first export at the end of 1993",
    },
    {
      supports: ["name", "date", "modality", "participants", "platforms", "contract"],
      source: "hankook-ilbo-1994-04-01",
      topic: "vehicles exported at the end of 1993",
    },
    {
      supports: ["name", "modality", "participants", "platforms", "contract"],
      source: "defense-studies-2009-04",
      topic: "vehicles taken over",
    },
    { supports: "date", source: "aju-news-2025-10-27", topic: "exports since 1993" },
  ],
};
