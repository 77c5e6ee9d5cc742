import type { WeaponSystem } from "../types.js";

/**
 * Multi-role support ship design by Hyundai Heavy Industries, shown in 2023 with Malaysia's
 * requirement in view.
 */
export const hdl10000: WeaponSystem<"hdl-10000"> = {
  id: "hdl-10000",
  kind: "weapon-system",
  name: { en: "HDL-10000" },
  summary: {
    en: "Multi-role support ship design by Hyundai Heavy Industries, shown in 2023 with Malaysia's requirement in view.",
  },
  category: "ships",
  makers: ["hd-hyundai-heavy-industries"],
  origin: "south-korea",
  standing: "offered",
  roles: [
    {
      role: "multi-role-support-ship",
      evidence: [
        {
          supports: "role",
          source: "asian-military-review-2023-05",
          exact: "HDL-10000 multirole support ship",
        },
      ],
    },
  ],
  features: [
    {
      feature: { en: "Landing spots for two helicopters, and a hangar" },
      modality: "occurred",
      evidence: [
        {
          supports: ["feature", "modality"],
          source: "asian-military-review-2023-05",
          exact: ["two helicopter landing spots", "a hangar and a well"],
        },
      ],
    },
    {
      feature: { en: "Well deck for up to two landing craft" },
      modality: "occurred",
      evidence: [
        {
          supports: ["feature", "modality"],
          source: "asian-military-review-2023-05",
          exact: ["two landing craft", "a well deck"],
        },
      ],
    },
  ],
  evidence: [
    {
      supports: ["name", "makers", "origin", "standing"],
      source: "asian-military-review-2023-05",
      exact: [
        "HDL-10000 multirole support ship",
        "South Korean shipbuilder Hyundai Heavy Industries",
        "exhibiting ship designs suitable for Malaysia",
      ],
      inferred: { origin: '"South Korean shipbuilder"' },
    },
  ],
};
