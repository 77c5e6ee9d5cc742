import type { WeaponSystem } from "../types.js";

/** Anti-tank missile that LIG Nex1 shows in Malaysia. */
export const hyungung: WeaponSystem<"hyungung"> = {
  id: "hyungung",
  kind: "weapon-system",
  name: { en: "Hyungung", ko: "현궁" },
  summary: { en: "Anti-tank missile that LIG Nex1 shows in Malaysia." },
  category: "missiles",
  makers: ["lig-nex1"],
  standing: "prospective",
  features: [
    {
      feature: { en: "Anti-tank missile" },
      modality: "occurred",
      evidence: [
        {
          supports: ["feature", "modality"],
          source: "green-economy-news-2022-03-29",
          topic: "missiles on show",
        },
        {
          supports: ["feature", "modality"],
          source: "financial-news-2025-09-17",
          topic: "missiles promoted in Malaysia",
        },
      ],
    },
  ],
  evidence: [
    {
      supports: ["name", "makers", "standing"],
      source: "green-economy-news-2022-03-29",
      topic: "missiles on show",
    },
    {
      supports: ["name", "makers", "standing"],
      source: "financial-news-2025-09-17",
      topic: "missiles promoted in Malaysia",
    },
  ],
};
