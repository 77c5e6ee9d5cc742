import type { MilestoneEvent } from "../types.js";

/**
 * With the one signed with Malaysia, South Korea has memoranda with 52 countries: on arms
 * cooperation by most reports, on defence cooperation by the article.
 */
export const southKoreaFiftyTwoMous: MilestoneEvent<"south-korea-fifty-two-mous"> = {
  id: "south-korea-fifty-two-mous",
  kind: "milestone",
  name: {
    en: "Memoranda with 52 countries",
  },
  summary: {
    en: "With the one signed with Malaysia, South Korea has memoranda with 52 countries: on arms cooperation by most reports, on defence cooperation by the article.",
  },
  date: "2025-10-27",
  modality: "occurred",
  asOf: "2025-10-27",
  participants: [
    {
      entity: "south-korea",
      role: "party",
    },
  ],
  agreement: "south-korea-defence-cooperation-mous",
  figures: {
    count: {
      value: 52,
      unit: "countries",
    },
  },
  evidence: [
    {
      supports: ["name", "modality", "participants", "agreement"],
      source: "dsa-pact-2025",
      paragraph: 47,
      exact: "Seoul has already signed defence-cooperation MOUs",
    },
    {
      supports: ["name", "figures.count"],
      source: "dsa-pact-2025",
      paragraph: 47,
      exact: "MOUs with 52 countries",
    },
    {
      supports: "date",
      source: "dsa-pact-2025",
      paragraph: 47,
      exact: "as of October 2025",
    },
    {
      supports: ["name", "date", "modality", "participants", "agreement", "figures.count"],
      source: "maia-mou",
      topic: "52 countries with the new memorandum",
      by: "dapa",
    },
    {
      supports: ["name", "date", "modality", "participants", "agreement", "figures.count"],
      source: "newsis-2025-10-27",
      topic: "52 countries with the new memorandum",
      by: "dapa",
    },
    {
      supports: ["name", "date", "modality", "participants", "agreement", "figures.count"],
      source: "aju-news-2025-10-27",
      topic: "52 countries with the new memorandum",
      by: "dapa",
    },
    {
      supports: ["name", "modality", "participants", "agreement", "figures.count"],
      source: "defensehere-mou",
      topic: "52 countries, by the agency's count",
      by: "dapa",
    },
    {
      supports: ["name", "modality", "participants", "agreement", "figures.count"],
      source: "southkoreannetwork-com-2025-10",
      topic: "52 countries, by the agency's count",
      by: "dapa",
    },
    {
      supports: ["name", "date", "modality", "participants", "agreement", "figures.count"],
      source: "kookbang-ilbo-2025-10-28",
      topic: "52 countries with the new memorandum",
    },
  ],
};
