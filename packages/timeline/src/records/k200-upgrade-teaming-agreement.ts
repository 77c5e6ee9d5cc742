import type { AnnouncementEvent } from "../types.js";

/** Hanwha Aerospace and Cendana Auto agree to upgrade Malaysia's K200 vehicles together. */
export const k200UpgradeTeamingAgreement: AnnouncementEvent<"k200-upgrade-teaming-agreement"> = {
  id: "k200-upgrade-teaming-agreement",
  kind: "announcement",
  name: { en: "Teaming agreement on the K200 upgrade" },
  summary: {
    en: "Hanwha Aerospace and Cendana Auto agree to upgrade Malaysia's K200 vehicles together.",
  },
  date: "2024-08-02",
  modality: "occurred",
  participants: [
    { entity: "hanwha-aerospace", role: "signatory" },
    { entity: "cendana-auto", role: "signatory" },
    {
      entity: "isham-ishak",
      role: "witness",
      evidence: [
        {
          supports: ["entity", "role"],
          source: "asian-military-review-2024-08",
          topic: "witness of the signing",
        },
      ],
    },
  ],
  platforms: [{ platform: "k200" }],
  evidence: [
    {
      supports: ["name", "date", "modality", "participants", "platforms"],
      source: "defense-today-2024-08",
      topic: "signing with Cendana Auto",
    },
    {
      supports: ["name", "date", "modality", "platforms"],
      source: "asian-military-review-2024-08",
      topic: "agreement announced",
    },
    {
      supports: "participants",
      source: "asian-military-review-2024-08",
      topic: "parties of the agreement",
    },
    {
      supports: ["name", "modality", "participants", "platforms"],
      source: "zona-militar-2024-08-17",
      topic: "agreement with Cendana Auto",
    },
    {
      supports: ["name", "date", "modality", "participants", "platforms"],
      source: "guru-2024-08-09",
      topic: "signing with Cendana Auto",
      origin: "Hanwha Aerospace release of 2024-08-02 (K200)",
    },
    {
      supports: ["name", "modality", "platforms"],
      source: "seoul-economic-daily-2024-08-09",
      topic: "agreement of early August",
    },
  ],
};
