import type { WeaponSystem } from "../types.js";

/** Anti-ship missile that LIG Nex1 shows in Malaysia. */
export const haeseong: WeaponSystem<"haeseong"> = {
  id: "haeseong",
  kind: "weapon-system",
  name: { en: "Haeseong", ko: "해성" },
  summary: { en: "Anti-ship missile that LIG Nex1 shows in Malaysia." },
  category: "missiles",
  makers: ["lig-nex1"],
  standing: "prospective",
  features: [
    {
      feature: { en: "Anti-ship missile launched from ships" },
      modality: "occurred",
      evidence: [
        {
          supports: ["feature", "modality"],
          source: "gukbang-news-2022-03-29",
          topic: "missiles on show",
        },
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
      source: "gukbang-news-2022-03-29",
      topic: "missiles on show",
    },
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
