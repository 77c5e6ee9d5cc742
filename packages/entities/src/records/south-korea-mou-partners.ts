import type { Group } from "../types.js";

/**
 * The 52 countries with which South Korea had signed defence-cooperation memoranda as of October
 * 2025, Malaysia the latest of them.
 */
export const southKoreaMouPartners: Group<"south-korea-mou-partners"> = {
  id: "south-korea-mou-partners",
  kind: "group",
  name: { en: "Countries with a South Korean defence-cooperation MOU" },
  summary: {
    en: "The 52 countries with which South Korea had signed defence-cooperation memoranda as of October 2025, Malaysia the latest of them.",
  },
  members: ["malaysia"],
  evidence: [
    {
      supports: "name",
      source: "dsa-pact-2025",
      paragraph: 47,
      exact: "signed defence-cooperation MOUs with 52",
    },
    {
      supports: "name",
      source: "dsa-pact-2025",
      paragraph: 47,
      exact: "52 countries as of October 2025",
    },
    {
      supports: ["name", "members"],
      source: "newsis-2025-10-27",
      topic: "52 countries with the new memorandum",
      by: "dapa",
    },
    {
      supports: ["name", "members"],
      source: "aju-news-2025-10-27",
      topic: "52 countries with the new memorandum",
      by: "dapa",
    },
    {
      supports: ["name", "members"],
      source: "maia-mou",
      topic: "52 nations with the new memorandum",
      by: "dapa",
    },
    {
      supports: ["name", "members"],
      source: "defensehere-mou",
      topic: "52 countries, by the agency's count",
      by: "dapa",
    },
  ],
};
