import type { PlatformVariant } from "../types.js";

/**
 * Improved K200. Two accounts give it to Malaysia in different ways: as all the vehicles of
 * 1993–95, or as a later batch.
 */
export const k200a1: PlatformVariant<"k200a1"> = {
  id: "k200a1",
  kind: "variant",
  name: { en: "K200A1" },
  summary: {
    en: "Improved K200. Two accounts give it to Malaysia in different ways: as all the vehicles of 1993–95, or as a later batch.",
  },
  category: "armoured-vehicles",
  operators: ["malaysia"],
  standing: "supplied",
  features: [
    {
      feature: { en: "Stronger engine and new transmission" },
      modality: "occurred",
      evidence: [
        {
          supports: ["feature", "modality"],
          source: "sun-2024-05-09",
          topic: "the improved variant",
        },
        {
          supports: ["feature", "modality"],
          source: "asian-military-review-2024-08",
          topic: "the later batch",
          origin: "Asian Military Review",
        },
        {
          supports: ["feature", "modality"],
          source: "zona-militar-2024-08-17",
          topic: "the improved variant",
          origin: "Zona Militar",
        },
      ],
    },
    {
      feature: { en: "Nuclear, biological and chemical protection" },
      modality: "occurred",
      evidence: [
        {
          supports: ["feature", "modality"],
          source: "sun-2024-05-09",
          topic: "the improved variant",
        },
        {
          supports: ["feature", "modality"],
          source: "asian-military-review-2024-08",
          topic: "the later batch",
          origin: "Asian Military Review",
        },
        {
          supports: ["feature", "modality"],
          source: "zona-militar-2024-08-17",
          topic: "the improved variant",
          origin: "Zona Militar",
        },
      ],
    },
    {
      feature: { en: "Automatic fire extinguishers" },
      modality: "occurred",
      evidence: [
        {
          supports: ["feature", "modality"],
          source: "sun-2024-05-09",
          topic: "the improved variant",
        },
        {
          supports: ["feature", "modality"],
          source: "zona-militar-2024-08-17",
          topic: "the improved variant",
          origin: "Zona Militar",
        },
      ],
    },
    {
      feature: { en: "More armour" },
      modality: "occurred",
      evidence: [
        {
          supports: ["feature", "modality"],
          source: "sun-2024-05-09",
          topic: "the improved variant",
        },
        {
          supports: ["feature", "modality"],
          source: "asian-military-review-2024-08",
          topic: "the later batch",
          origin: "Asian Military Review",
        },
      ],
    },
  ],
  variantOf: "k200",
  evidence: [
    {
      supports: ["name", "operators", "standing", "variantOf"],
      source: "sun-2024-05-09",
      topic: "vehicles received in 1993–95",
    },
    {
      supports: ["name", "operators", "standing", "variantOf"],
      source: "asian-military-review-2024-08",
      topic: "a further batch",
      origin: "Asian Military Review",
    },
    {
      supports: ["name", "variantOf"],
      source: "zona-militar-2024-08-17",
      topic: "the improved variant",
      origin: "Zona Militar",
    },
  ],
};
