import type { Group } from "../types.js";

/**
 * The 52 countries with which South Korea had signed defence-cooperation memorandums as of October
 * 2025, with Malaysia as the latest.
 */
export const southKoreaMouPartners: Group<"south-korea-mou-partners"> = {
  id: "south-korea-mou-partners",
  kind: "group",
  name: { en: "Countries with a South Korean defence-cooperation memorandum" },
  summary: {
    en: "The 52 countries with which South Korea had signed defence-cooperation memorandums as of October 2025, with Malaysia as the latest.",
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
      exact: [
        "대한민국의 방산협력 MOU 체결 국가는",
        "총 52개국으로 늘어났다",
        "말레이시아 국방부 장관이 27일(현지시간)",
      ],
    },
    {
      supports: ["name", "members"],
      source: "aju-news-2025-10-27",
      exact: ["체결한 국가는 52개국으로 늘었다", "말레이시아 국방부와 27일 방산"],
    },
    {
      supports: ["name", "members"],
      source: "maia-mou",
      exact: ["52 nations", "Korea and Malaysia on Monday"],
    },
    {
      supports: ["name", "members"],
      source: "defensehere-mou",
      exact: [
        "According to DAPA, Korea has now",
        "MoUs with 52 countries",
        "South Korea and Malaysia have signed",
      ],
      by: "dapa",
    },
  ],
};
