import type { Source } from "../types.js";

/** Dar Al-Hilal, in Arabic, 2025-09-22. */
export const darAlHilal20250922: Source<"dar-al-hilal-2025-09-22"> = {
  id: "dar-al-hilal-2025-09-22",
  type: "article-newspaper",
  title: "Malaysian defence minister on ties with South Korea",
  titleIsDescription: true,
  publisher: "Dar Al-Hilal",
  publisherType: "news",
  issued: "2025-09-22",
  accessed: "2026-11-28",
  language: "ar",
  url: "https://darelhilal.com/News/3070747.aspx",
};
