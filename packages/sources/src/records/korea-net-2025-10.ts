import type { Source } from "../types.js";

/** Korea.net, in Spanish, 2025-10. */
export const koreaNet202510: Source<"korea-net-2025-10"> = {
  id: "korea-net-2025-10",
  type: "webpage",
  title: "Korea.net Spanish: summit outcomes with Malaysia and Cambodia",
  titleIsDescription: true,
  publisher: "Korea.net",
  publisherType: "official",
  issued: "2025-10",
  accessed: "2026-11-28",
  language: "es",
  url: "https://spanish.korea.net/NewsFocus/Policies/view?articleId=281204",
};
