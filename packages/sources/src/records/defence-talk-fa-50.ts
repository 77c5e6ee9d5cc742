import type { Source } from "../types.js";

/** DefenceTalk, in English, undated. */
export const defenceTalkFa50: Source<"defence-talk-fa-50"> = {
  id: "defence-talk-fa-50",
  type: "webpage",
  title: "South Korea orders FA-50 fighters in $1bn deal",
  titleIsDescription: true,
  publisher: "DefenceTalk",
  publisherType: "trade-press",
  accessed: "2026-11-23",
  language: "en",
  url: "http://defencetalk.com/south-korea-orders-fa-50-fighters-in-1bn-deal-47701",
  copies: { root: "KAI announcement of the FA-50 order, undated" },
  note: "Repeats an announcement of the maker.",
  unread: "No copy was found on 2026-11-28.",
};
