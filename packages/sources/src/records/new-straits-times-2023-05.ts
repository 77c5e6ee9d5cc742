import type { Source } from "../types.js";

/** New Straits Times, in English, 2023-05. */
export const newStraitsTimes202305: Source<"new-straits-times-2023-05"> = {
  id: "new-straits-times-2023-05",
  type: "article-newspaper",
  title: "[Updated] Mohamad wants MIEC expanded to accommodate more for Lima '25",
  publisher: "New Straits Times",
  publisherType: "news",
  issued: "2023-05",
  accessed: "2026-11-28",
  language: "en",
  url: "https://www.nst.com.my/amp/news/nation/2023/05/913880/updated-mohamad-wants-miec-expanded-accommodate-more-lima-25",
};
