import type { AgreementSeries } from "../types.js";

/**
 * Memoranda on defence cooperation that South Korea has signed with other countries; the one with
 * Malaysia is among them.
 */
export const southKoreaDefenceCooperationMous: AgreementSeries<"south-korea-defence-cooperation-mous"> =
  {
    id: "south-korea-defence-cooperation-mous",
    kind: "agreement-series",
    name: { en: "South Korea's defence-cooperation MOUs" },
    aliases: [{ text: "defence-cooperation MOUs", language: "en", sort: "printed-variant" }],
    summary: {
      en: "Memoranda on defence cooperation that South Korea has signed with other countries; the one with Malaysia is among them.",
    },
    instrument: "memorandum",
    party: "south-korea",
    members: ["defence-industry-mou"],
    evidence: [
      {
        supports: ["name", "aliases", "instrument", "party"],
        source: "dsa-pact-2025",
        paragraph: 47,
        exact: "Seoul has already signed defence-cooperation MOUs",
      },
      {
        supports: ["name", "instrument", "party", "members"],
        source: "maia-mou",
        topic: "52 countries with the new memorandum",
        by: "dapa",
      },
      {
        supports: ["name", "instrument", "party", "members"],
        source: "newsis-2025-10-27",
        topic: "52 countries with the new memorandum",
        by: "dapa",
      },
      {
        supports: ["name", "instrument", "party", "members"],
        source: "aju-news-2025-10-27",
        topic: "52 countries with the new memorandum",
        by: "dapa",
      },
      {
        supports: ["name", "instrument", "party", "members"],
        source: "defensehere-mou",
        topic: "52 countries with the new memorandum",
        by: "dapa",
      },
      {
        supports: ["name", "instrument", "party", "members"],
        source: "southkoreannetwork-com-2025-10",
        topic: "52 countries with the new memorandum",
        by: "dapa",
      },
    ],
  };
