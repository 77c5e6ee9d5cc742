import type { TargetEvent } from "../types.js";

/**
 * The head of Korea Aerospace Industries says four aircraft will be built in South Korea and 14
 * assembled in Malaysia; the minister later has all built in South Korea.
 */
export const fa50LocalAssemblyPlan202305: TargetEvent<"fa-50-local-assembly-plan-2023-05"> = {
  id: "fa-50-local-assembly-plan-2023-05",
  kind: "target",
  name: { en: "Four FA-50 built in South Korea, 14 assembled in Malaysia" },
  summary: {
    en: "The head of Korea Aerospace Industries says four aircraft will be built in South Korea and 14 assembled in Malaysia; the minister later has all built in South Korea.",
  },
  modality: "planned",
  asOf: "2023-05-25",
  by: "kang-goo-young",
  participants: [
    { entity: "kai", role: "supplier" },
    { entity: "malaysia", role: "beneficiary" },
  ],
  platforms: [{ platform: "fa-50m", quantity: { value: 18, unit: "aircraft" } }],
  figures: { count: { value: 4, unit: "aircraft" } },
  evidence: [
    {
      supports: ["name", "modality", "participants", "platforms", "figures"],
      source: "star-2023-05-25",
      topic: "final assembly in Malaysia",
      by: "kang-goo-young",
    },
    {
      supports: ["name", "modality", "participants", "platforms", "figures"],
      source: "pocket-news-2023-05-27",
      topic: "final assembly in Malaysia",
      by: "kang-goo-young",
    },
    {
      contradicts: "figures.count",
      reported: { value: 18, unit: "aircraft" },
      source: "malay-mail-2024-09-13",
      topic: "where the aircraft are built",
      by: "mohamed-khaled-nordin",
      asOf: "2024-09-13",
    },
    {
      contradicts: "figures.count",
      reported: { value: 18, unit: "aircraft" },
      source: "star-2024-09-14",
      topic: "where the aircraft are built",
      by: "mohamed-khaled-nordin",
      asOf: "2024-09-13",
    },
  ],
};
