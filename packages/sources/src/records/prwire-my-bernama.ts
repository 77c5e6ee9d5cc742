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
  accessed: "2026-11-23",
  language: "en",
  url: "https://prwire.my/feeds/hyundai-heavy-industries-ready-to-offer-three-proven-naval-ship-platforms-to-rmn",
  note: "Dateline 24 September. Year not shown in the text read (probably 2025).",
};
