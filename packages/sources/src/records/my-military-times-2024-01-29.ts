import type { Source } from "../types.js";

/** MY Military Times, in English, 2024-01-29. */
export const myMilitaryTimes20240129: Source<"my-military-times-2024-01-29"> = {
  id: "my-military-times-2024-01-29",
  type: "article-newspaper",
  title: "Malaysia's navy chief delivers his new year message",
  titleIsDescription: true,
  publisher: "MY Military Times",
  publisherType: "trade-press",
  issued: "2024-01-29",
  accessed: "2026-11-28",
  language: "en",
  url: "https://mymilitarytimes.com/index.php/2024/01/29/malaysia-navy-chief-admiral-abdul-rahman-delivers-new-year-message/",
  copies: { root: "Royal Malaysian Navy headquarters release of January 2024" },
};
