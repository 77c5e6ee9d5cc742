import type { WeaponSystem } from "../types.js";

/**
 * Hyundai corvette design derived from the HDF-2600 frigate, promoted in 2023 for Malaysia's
 * littoral mission ships.
 */
export const hdc2000: WeaponSystem<"hdc-2000"> = {
  id: "hdc-2000",
  kind: "weapon-system",
  name: { en: "HDC-2000" },
  summary: {
    en: "Hyundai corvette design derived from the HDF-2600 frigate, promoted in 2023 for Malaysia's littoral mission ships.",
  },
  category: "ships",
  makers: ["hd-hyundai-heavy-industries"],
  origin: "south-korea",
  standing: "offered",
  features: [
    {
      feature: { en: "Derived from the HDF-2600 frigate" },
      modality: "occurred",
      evidence: [
        {
          supports: ["feature", "modality"],
          source: "asian-military-review-2023-05",
          topic: "origin of the design",
        },
      ],
    },
    {
      feature: { en: "Gun, close-in weapon and four anti-ship missiles on the model shown" },
      modality: "occurred",
      evidence: [
        {
          supports: ["feature", "modality"],
          source: "asian-military-review-2023-05",
          topic: "the model on show",
        },
      ],
    },
  ],
  specs: {
    length: { value: 92.4, unit: "metres" },
    displacement: { value: 2000, unit: "tonnes" },
    maximumSpeed: { value: 26, unit: "knots" },
  },
  evidence: [
    {
      supports: ["name", "makers", "origin", "standing", "specs"],
      source: "asian-military-review-2023-05",
      topic: "design for littoral mission ships",
    },
  ],
};
