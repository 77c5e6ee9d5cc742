import type { Source } from "../types.js";

/** prwire.my (text by Bernama), in English, undated. */
export const prwireMyBernama: Source<"prwire-my-bernama"> = {
  id: "prwire-my-bernama",
  type: "article-newspaper",
  title: "Hyundai Heavy Industries ready to offer three proven naval ship platforms to RMN",
  titleIsDescription: true,
  publisher: "Bernama",
  publisherType: "news-agency",
  containerTitle: "prwire.my",
  issued: "2025-09-24?",
  accessed: "2026-11-28",
  language: "en",
  url: "https://prwire.my/feeds/hyundai-heavy-industries-ready-to-offer-three-proven-naval-ship-platforms-to-rmn",
  note: "Dateline 24 September, no year. It reports on a forum of the day before, which Korea JoongAng Daily dates to 23 September 2025.",
};
