import type { Source } from "../types.js";

/** The Defence Space, in English, 2023-03-07. */
export const defenceSpace20230307: Source<"defence-space-2023-03-07"> = {
  id: "defence-space-2023-03-07",
  type: "webpage",
  title: "Malaysia picks South Korea’s FA-50 light combat jet over India’s LCA Tejas",
  publisher: "The Defence Space",
  publisherType: "trade-press",
  issued: "2023-03-07",
  accessed: "2026-11-28",
  language: "en",
  url: "https://thedefencespace.com/2023/03/07/malaysia-picks-south-koreas-fa-50-light-combat-jet-over-indias-lca-tejas/",
};
