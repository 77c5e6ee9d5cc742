import type { Source } from "../types.js";

/** Aju News (text by Yonhap), in Korean, 2009-10-19. */
export const ajuNews20091019: Source<"aju-news-2009-10-19"> = {
  id: "aju-news-2009-10-19",
  type: "article-newspaper",
  title: "한-말聯 국방회담...방산협력 증진키로",
  publisher: "Yonhap",
  publisherType: "news-agency",
  containerTitle: "Aju News",
  issued: "2009-10-19",
  accessed: "2026-11-28",
  language: "ko",
  url: "https://ajunews.com/view/20091019000259",
  copies: {
    root: "ROK defence ministry statement of 2009-10-19",
  },
};
