import type { Source } from "../types.js";

/** eToday, in Korean, 2014-11-24. */
export const etoday20141124: Source<"etoday-2014-11-24"> = {
  id: "etoday-2014-11-24",
  type: "article-newspaper",
  title: "DSME wins six Malaysian corvettes",
  titleIsDescription: true,
  publisher: "eToday",
  publisherType: "news",
  issued: "2014-11-24",
  accessed: "2026-11-28",
  language: "ko",
  url: "https://m.etoday.co.kr/view.php?idxno=1025175&trc=m_view_joinnews",
  copies: { root: "DSME release of 2014-11-24" },
};
