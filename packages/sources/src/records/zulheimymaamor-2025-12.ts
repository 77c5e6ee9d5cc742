import type { Source } from "../types.js";

/** zulheimymaamor, in English, 2025-12. */
export const zulheimymaamor202512: Source<"zulheimymaamor-2025-12"> = {
  id: "zulheimymaamor-2025-12",
  type: "post-weblog",
  title: "RMN ships visit Incheon 1990",
  titleIsDescription: true,
  publisher: "zulheimymaamor",
  publisherType: "other",
  issued: "2025-12",
  accessed: "2026-11-28",
  language: "en",
  url: "http://zulheimymaamor.blogspot.com/2025/12/my-travel-info-south-korean-naval-base.html",
};
