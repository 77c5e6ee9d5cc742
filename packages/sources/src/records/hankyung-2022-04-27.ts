import type { Source } from "../types.js";

/** Hankyung (text by Yonhap), in Korean, 2022-04-27. */
export const hankyung20220427: Source<"hankyung-2022-04-27"> = {
  id: "hankyung-2022-04-27",
  type: "article-newspaper",
  title: "FA-50, 말레이 경전투기 획득사업 참여중…국방협력 MOU도 체결",
  publisher: "Yonhap",
  publisherType: "news-agency",
  containerTitle: "Hankyung",
  issued: "2022-04-27",
  accessed: "2026-11-28",
  language: "ko",
  url: "https://www.hankyung.com/article/202204276797Y",
  copies: { root: "ROK defence ministry statement of 2022-04-27" },
};
