import type { Source } from "../types.js";

/** Flug Revue, in German, 2023-02. */
export const flugRevue202302: Source<"flug-revue-2023-02"> = {
  id: "flug-revue-2023-02",
  type: "article-newspaper",
  title: "Leichter Kampfjet aus Südkorea: Malaysia kauft KAI FA-50",
  titleIsDescription: true,
  publisher: "Flug Revue",
  publisherType: "trade-press",
  issued: "2023-02",
  accessed: "2026-11-28",
  language: "de",
  url: "https://www.flugrevue.de/militaer/leichter-kampfjet-aus-suedkorea-malaysia-kauft-kai-fa-50/",
  copies: { root: "KAI announcement of 2023-02-24" },
};
