import type { NewsPublisher } from "../types.js";

/** K-Defense News, a site on Korean arms that counts the T-50 and FA-50 in service. */
export const kDefenseNews: NewsPublisher<"k-defense-news"> = {
  id: "k-defense-news",
  kind: "publisher",
  name: { en: "K-Defense News" },
  summary: {
    en: "K-Defense News, a site on Korean arms that counts the T-50 and FA-50 in service.",
  },
  evidence: [{ supports: "name", source: "k-defense-news-1021", topic: "overview of the fleet" }],
};
