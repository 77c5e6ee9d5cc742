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
          exact: "powerful engines and transmission",
        },
        {
          supports: ["feature", "modality"],
          source: "asian-military-review-2024-08",
          exact: "improved powerpack as well as armour",
          origin: "Asian Military Review",
        },
        {
          supports: ["feature", "modality"],
          source: "zona-militar-2024-08-17",
          exact: ["nuevo motor y transmisión", "denominada como K200A1"],
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
          exact: "nuclear, biological and chemical",
        },
        {
          supports: ["feature", "modality"],
          source: "asian-military-review-2024-08",
          exact: "chemical (NBC) enhancements",
          origin: "Asian Military Review",
        },
        {
          supports: ["feature", "modality"],
          source: "zona-militar-2024-08-17",
          exact: ["protección NBC", "denominada como K200A1"],
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
          exact: "automatic fire extinguishing",
        },
        {
          supports: ["feature", "modality"],
          source: "zona-militar-2024-08-17",
          exact: ["sistema automático de extinción de incendios", "denominada como K200A1"],
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
          exact: "additional armour",
        },
        {
          supports: ["feature", "modality"],
          source: "asian-military-review-2024-08",
          exact: "improved powerpack as well as armour",
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
      exact: ["Malaysia received 111 K200A1", "the base K200"],
    },
    {
      supports: ["name", "operators", "standing", "variantOf"],
      source: "asian-military-review-2024-08",
      exact: ["of upgraded K200A1", "Malaysian Army is the only export"],
      origin: "Asian Military Review",
    },
    {
      supports: ["name", "variantOf"],
      source: "zona-militar-2024-08-17",
      exact: ["denominada como K200A1", "el K200 es un vehículo"],
      origin: "Zona Militar",
    },
  ],
};
