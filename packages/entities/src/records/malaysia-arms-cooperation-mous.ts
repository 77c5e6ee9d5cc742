import type { AgreementSeries } from "../types.js";

/**
 * Memorandums on arms cooperation that Malaysia has signed with foreign nations. The one with South
 * Korea is among them.
 */
export const malaysiaArmsCooperationMous: AgreementSeries<"malaysia-arms-cooperation-mous"> = {
  id: "malaysia-arms-cooperation-mous",
  kind: "agreement-series",
  name: { en: "Malaysia's arms-cooperation memorandums" },
  summary: {
    en: "Memorandums on arms cooperation that Malaysia has signed with foreign nations. The one with South Korea is among them.",
  },
  instrument: "memorandum",
  party: "malaysia",
  members: ["defence-industry-mou"],
  evidence: [
    {
      supports: ["name", "instrument", "party", "members"],
      source: "dsa-pact-2025",
      paragraph: 73,
      exact: ["only its second arms-cooperation MoU", "Malaysia, by contrast"],
    },
    {
      supports: "party",
      source: "dsa-pact-2025",
      paragraph: 73,
      exact: "Malaysia, by contrast, has signed",
    },
    {
      supports: "members",
      source: "dsa-pact-2025",
      paragraph: 73,
      exact: "with a foreign nation through this",
    },
    {
      supports: ["name", "instrument", "party", "members"],
      source: "maia-mou",
      exact: ["the second MOU", "Korea and Malaysia on Monday"],
    },
    {
      supports: ["name", "instrument", "party", "members"],
      source: "herald-business-2025-10-27",
      exact: [
        "말레이시아가 타국과 맺은 두 번째 방산협력",
        "번째 방산협력 MOU라는",
        "방사청 관계자는",
      ],
      by: "dapa-officials",
    },
    {
      supports: ["name", "instrument", "party", "members"],
      source: "newsis-2025-10-27",
      exact: [
        "말레이시아가 타국과 체결한 두 번째 방산협력",
        "방산협력 강화를 위한 양해각서(MOU)를",
      ],
    },
    {
      supports: ["name", "instrument", "party", "members"],
      source: "ikbn-news-2025-10-27",
      exact: ["말레이시아가 다른 나라와 맺은 두 번째", "방산협력 MOU라는 점에서"],
      inferred: {
        by: 'the sentence names no speaker; it follows "방위사업청은 27일 … 체결했다고 밝혔다"',
      },
      by: "dapa",
    },
    {
      supports: ["name", "instrument", "party", "members"],
      source: "m5-dergi-mou",
      exact: ["DAPA emphasized that", "second defense industry agreement Malaysia has"],
      by: "dapa",
    },
  ],
};
