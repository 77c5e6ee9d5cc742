import type { MilestoneEvent } from "../types.js";

/** Reports of 2021 and 2022 name Indonesia as South Korea's partner in the KF-21 programme. */
export const kf21IndonesianPartnership: MilestoneEvent<"kf-21-indonesian-partnership"> = {
  id: "kf-21-indonesian-partnership",
  kind: "milestone",
  name: { en: "Indonesia as partner in the KF-21 programme" },
  summary: {
    en: "Reports of 2021 and 2022 name Indonesia as South Korea's partner in the KF-21 programme.",
  },
  modality: "ongoing",
  asOf: "2022-07",
  participants: [
    { entity: "south-korea", role: "party" },
    { entity: "indonesia", role: "party" },
  ],
  platforms: [{ platform: "kf-21-boramae" }],
  evidence: [
    {
      supports: ["name", "modality", "participants", "platforms"],
      source: "air-data-news-2022-07",
      topic: "partner in the programme",
    },
    {
      supports: ["name", "modality", "participants", "platforms"],
      source: "autoevolution-2021-10-21",
      topic: "partner in the programme",
    },
    {
      supports: ["modality", "participants", "platforms"],
      source: "kbs-world-2021-04-09-prototype",
      topic: "joint funding of the project",
    },
  ],
};
