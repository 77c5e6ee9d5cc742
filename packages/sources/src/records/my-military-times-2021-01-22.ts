import type { Source } from "../types.js";

/** MY Military Times, in English, 2021-01-22. */
export const myMilitaryTimes20210122: Source<"my-military-times-2021-01-22"> = {
  id: "my-military-times-2021-01-22",
  type: "article-newspaper",
  title: "Malaysian Army Gets New All Terrain Vehicles for Op Benteng",
  publisher: "MY Military Times",
  publisherType: "trade-press",
  issued: "2021-01-22",
  accessed: "2026-11-28",
  language: "en",
  url: "https://mymilitarytimes.com/index.php/2021/01/22/malaysian-army-gets-new-all-terrain-vehicles-for-op-benteng",
};
