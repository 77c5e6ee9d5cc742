import type { Source } from "../types.js";

/** Korea.net, in Indonesian, 2025-07-28. */
export const koreaNet20250728: Source<"korea-net-2025-07-28"> = {
  id: "korea-net-2025-07-28",
  type: "webpage",
  title: "South Korean special delegation to Malaysia, July 2025",
  titleIsDescription: true,
  publisher: "Korea.net",
  publisherType: "official",
  issued: "2025-07-28",
  accessed: "2026-11-28",
  language: "id",
  url: "https://indonesian.korea.net/NewsFocus/policies/view?articleId=275982",
};
