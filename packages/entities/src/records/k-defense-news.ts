import type { NewsPublisher } from "../types.js";

/** Site on South Korean arms that counts the T-50 and FA-50 aircraft in service. */
export const kDefenseNews: NewsPublisher<"k-defense-news"> = {
  id: "k-defense-news",
  kind: "publisher",
  name: { en: "K-Defense News" },
  summary: {
    en: "Site on South Korean arms that counts the T-50 and FA-50 aircraft in service.",
  },
  evidence: [{ supports: "name", source: "k-defense-news-1021", topic: "overview of the fleet" }],
};
