import type { Source } from "../types.js";

/** Malaysian Defence, in English, 2023-03. */
export const malaysianDefence202303: Source<"malaysian-defence-2023-03"> = {
  id: "malaysian-defence-2023-03",
  type: "webpage",
  title: "No Middleman For FLIT/LCA Deal",
  publisher: "Malaysian Defence",
  publisherType: "trade-press",
  issued: "2023-03",
  accessed: "2026-11-28",
  language: "en",
  url: "https://www.malaysiandefence.com/no-middleman-for-flit-lca-deal/",
  note: "Prints the ministry's written reply to parliament in full, in Malay.",
};
