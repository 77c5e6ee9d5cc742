import type { Source } from "../types.js";

/** New Straits Times, in English, 2023-06. */
export const newStraitsTimes202306: Source<"new-straits-times-2023-06"> = {
  id: "new-straits-times-2023-06",
  type: "article-newspaper",
  title: "South Korea-Malaysia relations moving on higher trajectory",
  titleIsDescription: true,
  publisher: "New Straits Times",
  publisherType: "news",
  issued: "2023-06",
  accessed: "2026-11-28",
  language: "en",
  url: "https://nst.com.my/amp/opinion/columnists/2023/06/916673/south-korea-malaysia-relations-moving-higher-trajectory",
  note: "Op-ed by Ambassador Yeo.",
};
