import type { AnnouncementEvent } from "../types.js";

/**
 * Hanwha Aerospace and Widad Business Group sign a memorandum, binding on neither, to offer Chunmoo
 * to the Malaysian Army.
 */
export const chunmooWidadMemorandum: AnnouncementEvent<"chunmoo-widad-memorandum"> = {
  id: "chunmoo-widad-memorandum",
  kind: "announcement",
  name: { en: "Memorandum on Chunmoo" },
  summary: {
    en: "Hanwha Aerospace and Widad Business Group sign a memorandum, binding on neither, to offer Chunmoo to the Malaysian Army.",
  },
  date: "2024-05-06",
  modality: "occurred",
  participants: [
    { entity: "hanwha-aerospace", role: "signatory" },
    { entity: "widad-business-group", role: "signatory" },
    { entity: "malaysian-army", role: "beneficiary" },
    {
      entity: "muhammad-ikmal-opat-abdullah",
      role: "signatory",
      evidence: [
        {
          supports: ["entity", "role"],
          source: "wanbiaoku-com-2024-05-11",
          topic: "signatories and guests",
        },
      ],
    },
    {
      entity: "go-sang-hwe",
      role: "signatory",
      evidence: [
        {
          supports: ["entity", "role"],
          source: "wanbiaoku-com-2024-05-11",
          topic: "signatories and guests",
        },
      ],
    },
    {
      entity: "mohamed-khaled-nordin",
      role: "attendee",
      evidence: [
        {
          supports: ["entity", "role"],
          source: "wanbiaoku-com-2024-05-11",
          topic: "signatories and guests",
        },
      ],
    },
    {
      entity: "seok-jong-gun",
      role: "attendee",
      evidence: [
        {
          supports: ["entity", "role"],
          source: "wanbiaoku-com-2024-05-11",
          topic: "signatories and guests",
        },
      ],
    },
  ],
  place: "kuala-lumpur",
  occasion: "dsa-2024",
  platforms: [{ platform: "k239-chunmoo" }],
  evidence: [
    {
      supports: ["name", "date", "modality", "participants", "platforms"],
      source: "soldat-technik-2024-05",
      topic: "memorandum with the Malaysian partner",
    },
    {
      supports: ["name", "date", "modality", "participants", "place", "occasion", "platforms"],
      source: "wanbiaoku-com-2024-05-11",
      topic: "memorandum with the Malaysian partner",
    },
    {
      supports: ["name", "modality", "platforms"],
      source: "shephard-2024-05-13",
      topic: "memorandum with the Malaysian partner",
    },
    {
      supports: ["name", "modality", "occasion", "platforms"],
      source: "altair-2024-05",
      topic: "memorandum with the Malaysian partner",
    },
    {
      supports: ["modality", "platforms"],
      source: "defensemirror-2024-05",
      topic: "memorandum with the Malaysian partner",
    },
  ],
};
