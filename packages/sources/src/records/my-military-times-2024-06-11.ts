import type { Source } from "../types.js";

/** My Military Times, in English, 2024-06-11. */
export const myMilitaryTimes20240611: Source<"my-military-times-2024-06-11"> = {
  id: "my-military-times-2024-06-11",
  type: "webpage",
  title: "Historic MoU Between Malaysia and Turkey on Defence Products Procurement Signed",
  publisher: "MY Military Times",
  publisherType: "trade-press",
  issued: "2024-06-11",
  accessed: "2026-11-28",
  language: "en",
  url: "https://mymilitarytimes.com/index.php/2024/06/11/historic-mou-between-malaysia-and-turkey-on-defence-products-procurement-signed",
};
