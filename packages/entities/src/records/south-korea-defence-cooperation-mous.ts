import type { AgreementSeries } from "../types.js";

/**
 * Memorandums on defence cooperation that South Korea has signed with other countries. The one with
 * Malaysia is among them.
 */
export const southKoreaDefenceCooperationMous: AgreementSeries<"south-korea-defence-cooperation-mous"> =
  {
    id: "south-korea-defence-cooperation-mous",
    kind: "agreement-series",
    name: { en: "South Korea's defence-cooperation memorandums" },
    aliases: [{ text: "defence-cooperation MOUs", language: "en", sort: "printed-variant" }],
    summary: {
      en: "Memorandums on defence cooperation that South Korea has signed with other countries. The one with Malaysia is among them.",
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
        exact: ["Korea has signed MOUs", "52 nations"],
      },
      {
        supports: ["name", "instrument", "party", "members"],
        source: "newsis-2025-10-27",
        exact: ["대한민국의 방산협력 MOU 체결 국가는", "총 52개국으로 늘어났다"],
      },
      {
        supports: ["name", "instrument", "party", "members"],
        source: "aju-news-2025-10-27",
        exact: ["체결한 국가는 52개국으로 늘었다", "우리와 방산"],
        inferred: { party: "우리 (we) in a South Korean newspaper" },
      },
      {
        supports: ["name", "instrument", "party", "members"],
        source: "defensehere-mou",
        exact: ["According to DAPA, Korea has now", "MoUs with 52 countries"],
        by: "dapa",
      },
      {
        supports: ["name", "instrument", "party", "members"],
        source: "southkoreannetwork-com-2025-10",
        exact: [
          "number of arms cooperation agreements Korea",
          "various nations to 52",
          "This latest MOU brings the",
        ],
      },
    ],
  };
