import type { Source } from "../types.js";

/** MAIA, in English, 2025. */
export const maia2025: Source<"maia-2025"> = {
  id: "maia-2025",
  type: "webpage",
  title: "RMAF to retire Hawk jets in phases starting 2027",
  publisher: "MAIA",
  publisherType: "news",
  issued: "2025",
  accessed: "2026-11-28",
  language: "en",
  url: "https://maia.my/news/rmaf-retire-hawk-jets-phases-starting-2027",
  copies: { root: "Press report of 2025 (Hawk retirement), unnamed" },
  note: "Reprints press copy.",
};
