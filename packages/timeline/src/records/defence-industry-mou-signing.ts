import type { SigningEvent } from "../types.js";

/**
 * South Korea and Malaysia sign a memorandum of understanding in Kuala Lumpur, beside the 47th
 * ASEAN Summit; Seok Jong-gun and Mohamed Khaled Nordin sign for them.
 */
export const defenceIndustryMouSigning: SigningEvent<"defence-industry-mou-signing"> = {
  id: "defence-industry-mou-signing",
  kind: "signing",
  name: {
    en: "Signing of the defence-industry memorandum",
  },
  summary: {
    en: "South Korea and Malaysia sign a memorandum of understanding in Kuala Lumpur, beside the 47th ASEAN Summit; Seok Jong-gun and Mohamed Khaled Nordin sign for them.",
  },
  date: "2025-10-27",
  modality: "occurred",
  participants: [
    {
      entity: "south-korea",
      role: "party",
    },
    {
      entity: "malaysia",
      role: "party",
    },
    {
      entity: "seok-jong-gun",
      role: "signatory",
      evidence: [
        {
          supports: ["entity", "role"],
          source: "newsis-2025-10-27",
          topic: "those who signed",
        },
        {
          supports: ["entity", "role"],
          source: "maia-mou",
          topic: "those who signed",
        },
        {
          supports: ["entity", "role"],
          source: "herald-business-2025-10-27",
          topic: "those who signed",
        },
        {
          supports: ["entity", "role"],
          source: "m5-dergi-mou",
          topic: "those who signed",
        },
        {
          supports: ["entity", "role"],
          source: "aju-news-2025-10-27",
          topic: "those who signed",
        },
        {
          supports: ["entity", "role"],
          source: "defensehere-mou",
          topic: "those who signed",
        },
      ],
    },
    {
      entity: "mohamed-khaled-nordin",
      role: "signatory",
      evidence: [
        {
          supports: ["entity", "role"],
          source: "newsis-2025-10-27",
          topic: "those who signed",
        },
        {
          supports: ["entity", "role"],
          source: "maia-mou",
          topic: "those who signed",
        },
        {
          supports: ["entity", "role"],
          source: "defensehere-mou",
          topic: "those who signed",
        },
        {
          supports: ["entity", "role"],
          source: "m5-dergi-mou",
          topic: "those who signed",
        },
        {
          supports: ["entity", "role"],
          source: "herald-business-2025-10-27",
          topic: "those who signed",
        },
        {
          supports: ["entity", "role"],
          source: "aju-news-2025-10-27",
          topic: "those who signed",
        },
      ],
    },
  ],
  place: "kuala-lumpur",
  occasion: "asean-summit-47",
  agreement: "defence-industry-mou",
  cameo: "057",
  evidence: [
    {
      supports: ["name", "modality", "participants"],
      source: "dsa-pact-2025",
      paragraph: 3,
      exact: "South Korea and Malaysia signed a",
    },
    {
      supports: ["name", "agreement"],
      source: "dsa-pact-2025",
      paragraph: 3,
      exact: "a memorandum of understanding (MoU)",
    },
    {
      supports: "date",
      source: "dsa-pact-2025",
      paragraph: 3,
      exact: "on 27 October 2025",
    },
    {
      supports: "place",
      source: "dsa-pact-2025",
      paragraph: 3,
      exact: "in Kuala Lumpur, forging",
    },
    {
      supports: ["modality", "occasion"],
      source: "dsa-pact-2025",
      paragraph: 4,
      exact: "inked on the sidelines",
    },
    {
      supports: "occasion",
      source: "dsa-pact-2025",
      paragraph: 4,
      exact: "the 47th ASEAN Summit",
    },
    {
      supports: ["modality", "participants"],
      source: "dsa-pact-2025",
      paragraph: 1,
      exact: "South Korea–Malaysia Strike Landmark Defence Pact",
    },
    {
      supports: ["agreement", "participants"],
      source: "dsa-pact-2025",
      paragraph: 97,
      exact: "The MoU between South Korea and",
    },
    {
      supports: ["name", "date", "modality", "participants", "place", "agreement"],
      source: "newsis-2025-10-27",
      topic: "signing of the memorandum",
    },
    {
      supports: ["name", "date", "modality", "participants", "place", "agreement"],
      source: "herald-business-2025-10-27",
      topic: "signing of the memorandum",
    },
    {
      supports: ["name", "date", "modality", "participants", "place", "agreement"],
      source: "maia-mou",
      topic: "signing of the memorandum",
    },
    {
      supports: ["name", "date", "modality", "participants", "place", "agreement"],
      source: "news1-2025-10-27",
      topic: "signing of the memorandum",
    },
    {
      supports: ["name", "date", "modality", "participants", "place", "agreement"],
      source: "newsstep-2025-10-27",
      topic: "signing of the memorandum",
    },
    {
      supports: ["name", "date", "modality", "participants", "place", "agreement"],
      source: "bizdaily-mou",
      topic: "signing of the memorandum",
    },
    {
      supports: ["name", "date", "modality", "participants", "place", "agreement"],
      source: "ikbn-news-2025-10-27",
      topic: "signing of the memorandum",
    },
    {
      supports: ["name", "modality", "participants", "place", "agreement"],
      source: "defensehere-mou",
      topic: "signing of the memorandum",
    },
    {
      supports: ["name", "modality", "participants", "agreement"],
      source: "southkoreannetwork-com-2025-10",
      topic: "signing of the memorandum",
    },
    {
      supports: ["name", "modality", "participants", "agreement"],
      source: "hawk-2025-10-27",
      topic: "memorandum welcomed at the summit",
    },
    {
      supports: ["name", "date", "modality", "participants", "agreement"],
      source: "hawk-2025-10-27",
      topic: "signing of the memorandum",
      origin: "DAPA release of 2025-10-27 (wire copy)",
    },
    {
      supports: "occasion",
      source: "newsis-2025-10-27",
      topic: "summit of the two leaders during the ASEAN summit",
    },
    {
      supports: "occasion",
      source: "newsstep-2025-10-27",
      topic: "summit of the two leaders during the ASEAN summit",
    },
    {
      supports: "occasion",
      source: "bizdaily-mou",
      topic: "summit of the two leaders during the ASEAN summit",
    },
    {
      supports: ["date", "modality", "occasion"],
      source: "aju-news-2025-10-27",
      topic: "memorandum concluded in writing during the summit",
    },
    {
      supports: "occasion",
      source: "maia-mou",
      topic: "signing during the ASEAN summit",
    },
    {
      supports: ["name", "date", "modality", "participants", "place", "occasion", "agreement"],
      source: "kookbang-ilbo-2025-10-28",
      topic: "signing of the memorandum",
    },
  ],
};
