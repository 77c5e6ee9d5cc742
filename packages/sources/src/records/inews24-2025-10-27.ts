import type { Source } from "../types.js";

/** iNews24, in Korean, 2025-10-27. */
export const inews2420251027: Source<"inews24-2025-10-27"> = {
  id: "inews24-2025-10-27",
  type: "article-newspaper",
  title: "iNews24 on the Lee–Anwar summit",
  titleIsDescription: true,
  publisher: "iNews24",
  publisherType: "news",
  issued: "2025-10-27",
  accessed: "2026-11-28",
  language: "ko",
  url: "https://m.inews24.com/v/1900117",
  copies: { root: "ROK presidential office written briefing of 2025-10-27" },
  unread: "Only the first part could be read again on 2026-11-28.",
};
