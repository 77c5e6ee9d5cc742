import type { Source } from "../types.js";

/** Corporate Kini, in Malay, 2023-05-22. */
export const corporateKini20230522: Source<"corporate-kini-2023-05-22"> = {
  id: "corporate-kini-2023-05-22",
  type: "article-newspaper",
  title: "Malaysia, Korea Selatan tandatangan kontrak perolehan FA-50 TUDM Selasa ini",
  publisher: "Corporate Kini",
  publisherType: "news",
  issued: "2023-05-22",
  accessed: "2026-11-28",
  language: "ms",
  url: "https://corporatekini.com/2023/05/22/malaysia-korea-selatan-tandatangan-kontrak-perolehan-fa-50-tudm-selasa-ini/",
};
