import type { SigningEvent } from "../types.js";

/**
 * South Korea and Malaysia conclude an agreement to recognise each other's airworthiness
 * certifications for military aircraft.
 */
export const airworthinessRecognitionConclusion: SigningEvent<"airworthiness-recognition-conclusion"> =
  {
    id: "airworthiness-recognition-conclusion",
    kind: "signing",
    name: { en: "Conclusion of the airworthiness recognition" },
    summary: {
      en: "South Korea and Malaysia conclude an agreement to recognise each other's airworthiness certifications for military aircraft.",
    },
    date: "[2025-10-20..2025-10-26]",
    datePhrase: {
      text: "Last week, prior to the MoU",
      assumption: {
        en: "“Last week” is read as the calendar week, Monday to Sunday, before that of 27 October 2025, a Monday.",
      },
    },
    modality: "occurred",
    participants: [
      { entity: "south-korea", role: "party" },
      { entity: "malaysia", role: "party" },
    ],
    agreement: "airworthiness-recognition",
    platforms: [{ platform: "military-aircraft" }],
    evidence: [
      {
        supports: ["name", "modality", "participants"],
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
    ],
  };
