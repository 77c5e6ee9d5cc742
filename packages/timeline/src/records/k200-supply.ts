import type { DeliveryEvent } from "../types.js";

/**
 * South Korea supplies Malaysia with K200 armoured vehicles, 111 of them between 1993 and 1995. How
 * many, and of which version, is told in different ways.
 */
export const k200Supply: DeliveryEvent<"k200-supply"> = {
  id: "k200-supply",
  kind: "delivery",
  name: { en: "Supply of the K200" },
  summary: {
    en: "South Korea supplies Malaysia with K200 armoured vehicles, 111 of them between 1993 and 1995. How many, and of which version, is told in different ways.",
  },
  date: "1993/1995",
  modality: "occurred",
  participants: [
    { entity: "south-korea", role: "supplier" },
    { entity: "malaysia", role: "recipient" },
  ],
  platforms: [
    {
      platform: "k200",
      quantity: { value: 111, unit: "vehicles" },
      evidence: [
        {
          supports: "platform",
          source: "dsa-pact-2025",
          paragraph: 28,
          exact: "its K200 infantry fighting vehicles",
        },
        {
          supports: ["platform", "quantity"],
          source: "hankyung-2001-09-03",
          topic: "vehicles exported in 1993–95",
          by: "daewoo-heavy-industries-and-machinery",
        },
        {
          supports: ["platform", "quantity"],
          source: "defense-today-2024-08",
          topic: "vehicles handed over in the early 1990s",
        },
        { supports: "quantity", source: "army-technology-2009", topic: "vehicles sold in 1993–95" },
        {
          supports: "quantity",
          source: "sun-2024-05-09",
          topic: "vehicles imported since the 1990s",
          by: "seok-jong-gun",
        },
        {
          supports: ["platform", "quantity"],
          source: "guru-2024-08-09",
          topic: "exports of the vehicle",
        },
        {
          contradicts: "platform",
          reported: "k200a1",
          source: "sun-2024-05-09",
          topic: "version received in 1993–95",
        },
        {
          contradicts: "platform",
          reported: ["k200", "k200a1"],
          source: "asian-military-review-2024-08",
          topic: "vehicles of the 1990s and a later batch",
          origin: "Asian Military Review",
        },
        {
          contradicts: "quantity",
          reported: { unit: "vehicles", moreThan: 111 },
          source: "asian-military-review-2024-08",
          topic: "vehicles of the 1990s and a later batch",
          origin: "Asian Military Review",
        },
      ],
    },
  ],
  evidence: [
    {
      supports: ["name", "modality", "participants"],
      source: "dsa-pact-2025",
      paragraph: 28,
      exact: "In 1993, South Korea supplied",
    },
    {
      supports: "name",
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
    {
      supports: ["date", "modality", "participants"],
      source: "sun-2024-05-09",
      topic: "years of receipt",
    },
    {
      supports: ["date", "modality", "participants"],
      source: "army-technology-2009",
      topic: "years of the sale",
    },
    {
      supports: ["date", "modality", "participants"],
      source: "hankyung-2001-09-03",
      topic: "years of the export",
      by: "daewoo-heavy-industries-and-machinery",
    },
    {
      supports: ["modality", "participants"],
      source: "defense-today-2024-08",
      topic: "vehicles handed over in the early 1990s",
    },
  ],
};
