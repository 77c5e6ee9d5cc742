import type { VisitEvent } from "../types.js";

/** Mohamed Khaled Nordin visits South Korea and tours the plants of KAI and Hanwha. */
export const khaledVisitToSouthKorea2024: VisitEvent<"khaled-visit-to-south-korea-2024"> = {
  id: "khaled-visit-to-south-korea-2024",
  kind: "visit",
  name: {
    en: "Visit of Khaled to South Korea",
  },
  summary: {
    en: "Mohamed Khaled Nordin visits South Korea and tours the plants of KAI and Hanwha.",
  },
  date: "2024-09",
  modality: "occurred",
  participants: [
    {
      entity: "mohamed-khaled-nordin",
      role: "actor",
    },
    {
      entity: "kai",
      role: "host",
    },
    {
      entity: "hanwha-aerospace",
      role: "host",
      evidence: [
        {
          supports: ["entity", "role"],
          source: "malay-mail-2024-09-13",
          topic: "visit to KAI and Hanwha",
        },
        {
          supports: ["entity", "role"],
          source: "defence-security-asia-2024-09",
          topic: "tour of KAI and Hanwha",
        },
      ],
    },
  ],
  evidence: [
    {
      supports: ["name", "date", "modality", "participants"],
      source: "malay-mail-2024-09-13",
      topic: "tour of the aircraft plant",
    },
    {
      supports: ["name", "date", "modality", "participants"],
      source: "defence-security-asia-2024-09",
      topic: "tour of KAI and Hanwha",
    },
    {
      supports: ["name", "date", "modality"],
      source: "sun-2024-09-11",
      topic: "stay of the minister in Seoul",
    },
  ],
};
