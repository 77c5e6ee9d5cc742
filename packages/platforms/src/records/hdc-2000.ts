import type { WeaponSystem } from "../types.js";

/**
 * Corvette design by Hyundai Heavy Industries, derived from its HDF-2600 frigate and promoted in
 * 2023 for Malaysia's littoral mission ships.
 */
export const hdc2000: WeaponSystem<"hdc-2000"> = {
  id: "hdc-2000",
  kind: "weapon-system",
  name: { en: "HDC-2000" },
  summary: {
    en: "Corvette design by Hyundai Heavy Industries, derived from its HDF-2600 frigate and promoted in 2023 for Malaysia's littoral mission ships.",
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
          exact: ["HDC-2000 is based on", "long HDF-2600 frigate"],
          inferred: {
            by: "HD Hyundai Heavy Industries: told by a senior sales manager of the yard",
          },
          by: "hd-hyundai-heavy-industries",
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
          exact: [
            "four anti-ship missiles",
            "close-in weapon",
            "a naval gun",
            "model of the HDC-2000",
          ],
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
      exact: [
        "length of 92.4m",
        "2,000 tonnes for the HDC-2000",
        "speed of 26 knots",
        "South Korean shipbuilder Hyundai Heavy Industries",
        "exhibiting ship designs suitable for Malaysia",
      ],
      inferred: { origin: '"South Korean shipbuilder"' },
    },
  ],
};
