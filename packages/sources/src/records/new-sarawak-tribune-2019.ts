import type { Source } from "../types.js";

/** New Sarawak Tribune, in English, 2019. */
export const newSarawakTribune2019: Source<"new-sarawak-tribune-2019"> = {
  id: "new-sarawak-tribune-2019",
  type: "article-newspaper",
  title: "Ships aim to bring Navy closer to Sarawakians",
  titleIsDescription: true,
  publisher: "New Sarawak Tribune",
  publisherType: "news",
  issued: "2019",
  accessed: "2026-11-28",
  language: "en",
  url: "https://newsarawaktribune.com.my/ships-aim-to-bring-navy-closer-to-sarawakians",
};
