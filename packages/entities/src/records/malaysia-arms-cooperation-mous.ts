import type { AgreementSeries } from "../types.js";

/**
 * Memoranda on arms cooperation that Malaysia has signed with foreign nations; the one with South
 * Korea is among them.
 */
export const malaysiaArmsCooperationMous: AgreementSeries<"malaysia-arms-cooperation-mous"> = {
  id: "malaysia-arms-cooperation-mous",
  kind: "agreement-series",
  name: { en: "Malaysia's arms-cooperation MoUs" },
  summary: {
    en: "Memoranda on arms cooperation that Malaysia has signed with foreign nations; the one with South Korea is among them.",
  },
  instrument: "memorandum",
  party: "malaysia",
  members: ["defence-industry-mou"],
  evidence: [
    {
      supports: ["name", "instrument", "party", "members"],
      source: "dsa-pact-2025",
      paragraph: 73,
      exact: "only its second arms-cooperation MoU",
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
      topic: "second memorandum of Malaysia",
      by: "dapa",
    },
    {
      supports: ["name", "instrument", "party", "members"],
      source: "herald-business-2025-10-27",
      topic: "second memorandum of Malaysia",
      by: "dapa",
    },
    {
      supports: ["name", "instrument", "party", "members"],
      source: "newsis-2025-10-27",
      topic: "second memorandum of Malaysia",
      by: "dapa",
    },
    {
      supports: ["name", "instrument", "party", "members"],
      source: "ikbn-news-2025-10-27",
      topic: "second memorandum of Malaysia",
      by: "dapa",
    },
    {
      supports: ["name", "instrument", "party", "members"],
      source: "m5-dergi-mou",
      topic: "second memorandum of Malaysia",
      by: "dapa",
    },
  ],
};
