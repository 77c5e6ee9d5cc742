import type { Source } from "../types.js";

/** UrduPoint (text by Sputnik), in English, 2023-05-23. */
export const urdupoint20230523: Source<"urdupoint-2023-05-23"> = {
  id: "urdupoint-2023-05-23",
  type: "article-newspaper",
  title: "South Korea, Malaysia Sign Contract On Export Of 18 FA-50 Light Attack Jets - Reports",
  publisher: "Sputnik",
  publisherType: "news-agency",
  containerTitle: "UrduPoint",
  issued: "2023-05-23",
  accessed: "2026-11-28",
  language: "en",
  url: "https://www.urdupoint.com/en/world/south-korea-malaysia-sign-contract-on-export-1696387.html",
  copies: { root: "ROK defence ministry release of 2023-05-23" },
  note: "Quotes Yonhap.",
};
