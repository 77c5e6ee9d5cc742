import type { PlatformVariant } from "../types.js";

/**
 * Improved version of the K200. Sources differ on whether Malaysia received only this version or
 * received it in a later batch.
 */
export const k200a1: PlatformVariant<"k200a1"> = {
  id: "k200a1",
  kind: "variant",
  name: { en: "K200A1" },
  summary: {
    en: "Improved version of the K200. Sources differ on whether Malaysia received only this version or received it in a later batch.",
  },
  category: "armoured-vehicles",
  operators: ["malaysian-army"],
  standing: "supplied",
  features: [
    {
      feature: { en: "Improved engine and transmission" },
      modality: "occurred",
      evidence: [
        {
          supports: ["feature", "modality"],
          source: "sun-2024-05-09",
          exact: "powerful engines and transmission",
          inferred: { feature: "printed as more powerful" },
        },
        {
          supports: ["feature", "modality"],
          source: "asian-military-review-2024-08",
          exact: "improved powerpack as well as armour",
          inferred: { feature: "printed as a powerpack, which is engine and transmission" },
          origin: "Asian Military Review",
        },
        {
          supports: ["feature", "modality"],
          source: "zona-militar-2024-08-17",
          exact: ["nuevo motor y transmisión", "denominada como K200A1"],
          origin: "Zona Militar",
          inferred: { feature: "printed as a new engine and transmission, in Spanish" },
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
          inferred: { feature: "the armour is printed as improved, not as more" },
        },
      ],
    },
  ],
  variantOf: "k200",
  evidence: [
    {
      supports: ["name", "standing", "variantOf"],
      source: "sun-2024-05-09",
      exact: ["Malaysia received 111 K200A1", "the base K200"],
    },
    {
      supports: ["name", "operators", "standing", "variantOf"],
      source: "asian-military-review-2024-08",
      exact: ["of upgraded K200A1", "Malaysian Army is the only export"],
      inferred: { variantOf: "the designation itself: the A1 of the K200" },
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
