import type { Source } from "../types.js";

/** Global Business Press, in English, 2024-05-07. */
export const globalBusinessPress20240507: Source<"global-business-press-2024-05-07"> = {
  id: "global-business-press-2024-05-07",
  type: "webpage",
  title: "South Korean Defence Companies Grow Footprint in Malaysia, Region",
  publisher: "Global Business Press",
  publisherType: "trade-press",
  issued: "2024-05-07",
  accessed: "2026-11-28",
  language: "en",
  url: "https://gbp.com.sg/stories/south-korean-defence-companies-grow-footprint-in-malaysia-region",
};
