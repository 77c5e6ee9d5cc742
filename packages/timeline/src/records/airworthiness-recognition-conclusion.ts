import type { SigningEvent } from "../types.js";

/**
 * South Korea's procurement agency and Malaysia's air force sign the recognition of airworthiness
 * certification at a conference in Seoul.
 */
export const airworthinessRecognitionConclusion: SigningEvent<"airworthiness-recognition-conclusion"> =
  {
    id: "airworthiness-recognition-conclusion",
    kind: "signing",
    name: {
      en: "Signing of the airworthiness recognition",
    },
    summary: {
      en: "South Korea's procurement agency and Malaysia's air force sign the recognition of airworthiness certification at a conference in Seoul.",
    },
    date: "2025-10-21",
    datePhrase: {
      text: "Last week, prior to the MoU",
      assumption: {
        en: "“Last week” is read as the calendar week, Monday to Sunday, before that of 27 October 2025, a Monday; the day given by other sources, 21 October, falls in it.",
      },
    },
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
        entity: "dapa",
        role: "signatory",
        evidence: [
          {
            supports: ["entity", "role"],
            source: "kuki-news-2025-10-21",
            topic: "recognition signed with the Malaysian air force",
          },
          {
            supports: ["entity", "role"],
            source: "zum-2025-10-21",
            topic: "recognition signed with the Malaysian air force",
          },
        ],
      },
      {
        entity: "royal-malaysian-air-force",
        role: "signatory",
        evidence: [
          {
            supports: ["entity", "role"],
            source: "kuki-news-2025-10-21",
            topic: "recognition signed with the Malaysian air force",
          },
          {
            supports: ["entity", "role"],
            source: "zum-2025-10-21",
            topic: "recognition signed with the Malaysian air force",
          },
        ],
      },
    ],
    place: "sofitel-ambassador-seoul",
    occasion: "military-airworthiness-conference-2025",
    agreement: "airworthiness-recognition",
    platforms: [
      {
        platform: "military-aircraft",
      },
    ],
    cameo: "057",
    evidence: [
      {
        supports: ["modality", "participants"],
        source: "dsa-pact-2025",
        paragraph: 31,
        exact: "the two governments concluded an agreement",
      },
      {
        supports: ["date", "datePhrase"],
        source: "dsa-pact-2025",
        paragraph: 31,
        exact: "Last week, prior to the MoU",
      },
      {
        supports: "date",
        source: "dsa-pact-2025",
        paragraph: 3,
        exact: "on 27 October 2025",
      },
      {
        supports: ["name", "agreement"],
        source: "dsa-pact-2025",
        paragraph: 31,
        exact: "mutual recognition of airworthiness certifications",
      },
      {
        supports: "platforms",
        source: "dsa-pact-2025",
        paragraph: 31,
        exact: "certifications for military aircraft",
      },
      {
        supports: ["name", "date", "modality", "participants", "agreement", "platforms"],
        source: "a-news-2025-10-21",
        topic: "recognition of the two nations",
      },
      {
        supports: ["name", "date", "modality", "participants", "agreement", "platforms"],
        source: "zum-2025-10-21",
        topic: "recognition signed with the Malaysian air force",
      },
      {
        supports: ["name", "date", "modality", "participants", "agreement", "platforms"],
        source: "kuki-news-2025-10-21",
        topic: "recognition signed with the Malaysian air force",
      },
      {
        supports: ["name", "date", "modality", "place", "occasion", "agreement"],
        source: "herald-business-2025-10-21",
        topic: "signing at the conference",
      },
      {
        supports: ["name", "date", "modality", "place", "occasion", "agreement"],
        source: "axinova-news-2025-10-22",
        topic: "signing at the conference",
      },
      {
        supports: ["name", "date", "modality", "place", "occasion", "agreement"],
        source: "kuki-news-2025-10-21",
        topic: "signing at the conference",
      },
    ],
  };
