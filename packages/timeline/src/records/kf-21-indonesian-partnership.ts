import type { MilestoneEvent } from "../types.js";

/** Reports of 2021 and 2022 named Indonesia as South Korea's partner in the KF-21 programme. */
export const kf21IndonesianPartnership: MilestoneEvent<"kf-21-indonesian-partnership"> = {
  id: "kf-21-indonesian-partnership",
  kind: "milestone",
  name: { en: "Indonesia as partner in the KF-21 programme" },
  summary: {
    en: "Reports of 2021 and 2022 named Indonesia as South Korea's partner in the KF-21 programme.",
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
      exact: [
        "Indonesia, which is a partner in",
        "KF-21 will also be operated by",
        "Sacheon region of South Korea",
      ],
      inferred: {
        participants:
          "South Korea as the country of the fighter; only Indonesia is called a partner",
      },
    },
    {
      supports: ["name", "modality", "participants", "platforms"],
      source: "autoevolution-2021-10-21",
      exact: [
        "Indonesia also contributed to that",
        "joint project between the two nations",
        "South Korea is gearing up",
        "KF-21 Boramae prototype",
      ],
    },
    {
      supports: ["modality", "participants", "platforms"],
      source: "kbs-world-2021-04-09-prototype",
      exact: [
        "project is jointly funded by Indonesia",
        "South Korea has unveiled",
        "KF-X, which stands for Korean Fighter",
      ],
    },
  ],
};
