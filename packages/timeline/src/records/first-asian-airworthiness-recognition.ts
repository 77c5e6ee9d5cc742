import type { MilestoneEvent } from "../types.js";

/**
 * The airworthiness agreement with Malaysia is the first of its sort that South Korea has with an
 * Asian nation.
 */
export const firstAsianAirworthinessRecognition: MilestoneEvent<"first-asian-airworthiness-recognition"> =
  {
    id: "first-asian-airworthiness-recognition",
    kind: "milestone",
    name: {
      en: "First airworthiness recognition with an Asian nation",
    },
    summary: {
      en: "The airworthiness agreement with Malaysia is the first of its sort that South Korea has with an Asian nation.",
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
    ],
    agreement: "airworthiness-recognition",
    figures: {
      count: {
        value: 1,
        unit: "agreements",
      },
    },
    evidence: [
      {
        supports: ["name", "modality", "figures.count"],
        source: "dsa-pact-2025",
        paragraph: 32,
        exact: "the first such arrangement",
      },
      {
        supports: ["name", "participants"],
        source: "dsa-pact-2025",
        paragraph: 32,
        exact: "between South Korea and any Asian",
      },
      {
        supports: "participants",
        source: "dsa-pact-2025",
        paragraph: 31,
        exact: "the two governments concluded an agreement",
      },
      {
        supports: "agreement",
        source: "dsa-pact-2025",
        paragraph: 31,
        exact: "mutual recognition of airworthiness certifications",
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
        supports: ["name", "date", "modality", "participants", "agreement", "figures.count"],
        source: "a-news-2025-10-21",
        topic: "first such agreement with an Asian country",
      },
      {
        supports: ["name", "date", "modality", "participants", "agreement", "figures.count"],
        source: "zum-2025-10-21",
        topic: "first such agreement with an Asian country",
      },
      {
        supports: ["name", "date", "modality", "participants", "agreement", "figures.count"],
        source: "kuki-news-2025-10-21",
        topic: "first such agreement with an Asian country",
      },
      {
        supports: ["name", "date", "modality", "participants", "agreement", "figures.count"],
        source: "herald-business-2025-10-21",
        topic: "first such agreement with an Asian country",
      },
      {
        supports: ["name", "modality", "participants", "agreement", "figures.count"],
        source: "maia-mou",
        topic: "first such agreement with an Asian country",
      },
      {
        supports: ["name", "modality", "participants", "agreement", "figures.count"],
        source: "defensehere-mou",
        topic: "first such agreement with an Asian country",
      },
    ],
  };
