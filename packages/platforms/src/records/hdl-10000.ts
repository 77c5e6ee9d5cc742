import type { WeaponSystem } from "../types.js";

/** Hyundai design of a support ship, shown in 2023 with Malaysia's requirement in view. */
export const hdl10000: WeaponSystem<"hdl-10000"> = {
  id: "hdl-10000",
  kind: "weapon-system",
  name: { en: "HDL-10000" },
  summary: {
    en: "Hyundai design of a support ship, shown in 2023 with Malaysia's requirement in view.",
  },
  category: "ships",
  makers: ["hd-hyundai-heavy-industries"],
  origin: "south-korea",
  standing: "offered",
  roles: [
    {
      role: "multi-role-support-ship",
      evidence: [
        { supports: "role", source: "asian-military-review-2023-05", topic: "designs on show" },
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
          topic: "the design",
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
          topic: "the design",
        },
      ],
    },
  ],
  evidence: [
    {
      supports: ["name", "makers", "origin", "standing"],
      source: "asian-military-review-2023-05",
      topic: "designs on show",
    },
  ],
};
