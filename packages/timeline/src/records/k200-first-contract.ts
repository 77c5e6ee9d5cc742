import type { ContractEvent } from "../types.js";

/**
 * Malaysia buys 42 K200 vehicles from Daewoo Heavy Industries for about 25 million US dollars, the
 * first foreign sale of the vehicle.
 */
export const k200FirstContract: ContractEvent<"k200-first-contract"> = {
  id: "k200-first-contract",
  kind: "contract",
  name: { en: "First K200 contract" },
  summary: {
    en: "Malaysia buys 42 K200 vehicles from Daewoo Heavy Industries for about 25 million US dollars, the first foreign sale of the vehicle.",
  },
  date: "1993-10",
  modality: "occurred",
  participants: [
    { entity: "malaysia", role: "buyer" },
    { entity: "daewoo-heavy-industries", role: "seller" },
  ],
  platforms: [{ platform: "k200", quantity: { value: 42, unit: "vehicles" } }],
  value: {
    USD: { amount: 25_200_000, basis: "stated" },
    MYR: { amount: 63_000_000, basis: "stated" },
  },
  evidence: [
    {
      supports: ["name", "date", "modality", "participants", "platforms", "value.USD"],
      source: "hankyung-1993-12-11",
      topic: "sale agreed in October",
    },
    {
      supports: ["name", "modality", "participants", "platforms", "value.USD", "value.MYR"],
      source: "defense-studies-2009-04",
      topic: "first export order",
    },
    {
      supports: ["modality", "participants", "platforms", "value.USD"],
      source: "hankyung-1994-02-20",
      topic: "purchase from Daewoo",
    },
    {
      supports: ["participants", "platforms"],
      source: "hankook-ilbo-1994-04-01",
      topic: "vehicles exported",
    },
    { supports: ["date", "modality"], source: "maia-mou", topic: "deal of 1993" },
    { supports: ["date", "modality"], source: "defence-blog-2025-11-02", topic: "deal of 1993" },
    { supports: ["date", "modality"], source: "aju-news-2025-10-27", topic: "exports since 1993" },
  ],
};
