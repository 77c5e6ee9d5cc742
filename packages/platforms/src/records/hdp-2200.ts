import type { WeaponSystem } from "../types.js";

/**
 * The HDP-2200 is a naval ship design that Hyundai Heavy Industries said in September 2025 it was
 * ready to offer Malaysia.
 */
export const hdp2200: WeaponSystem<"hdp-2200"> = {
  id: "hdp-2200",
  kind: "weapon-system",
  name: { en: "HDP-2200" },
  summary: {
    en: "The HDP-2200 is a naval ship design that Hyundai Heavy Industries said in September 2025 it was ready to offer Malaysia.",
  },
  category: "ships",
  makers: ["hd-hyundai-heavy-industries"],
  origin: "south-korea",
  standing: "offered",
  features: [
    {
      feature: { en: "Already in service with other navies, says its maker" },
      modality: "claimed",
      evidence: [
        {
          supports: ["feature", "modality"],
          source: "prwire-my-bernama",
          exact: ["already in service with other navies", "Hyundai Heavy Industries (HHI)"],
          inferred: { by: "its sales manager Jewon Yun speaks" },
          by: "hd-hyundai-heavy-industries",
        },
      ],
    },
  ],
  evidence: [
    {
      supports: ["name", "makers", "origin", "standing"],
      source: "prwire-my-bernama",
      exact: [
        "HDP-1500, HDP-2200 and HDP-10000 models",
        "Hyundai Heavy Industries (HHI)",
        "cent build in South Korea",
      ],
    },
  ],
};
