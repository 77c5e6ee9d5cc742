import type { Source } from "../types.js";

/** New Straits Times, in English, 2024-09. */
export const newStraitsTimes202409: Source<"new-straits-times-2024-09"> = {
  id: "new-straits-times-2024-09",
  type: "article-newspaper",
  title: "Deliveries of Malaysia's 18 FA-50M jets on track for 2026",
  publisher: "New Straits Times",
  publisherType: "news",
  issued: "2024-09",
  accessed: "2026-11-28",
  language: "en",
  url: "https://nst.com.my/amp/news/nation/2024/09/1105171/deliveries-malaysias-18-fa-50m-jets-track-2026",
};
