import type { Source } from "../types.js";

/** krtube.net (text by Kookbang News), in Korean, 2023-06-02. */
export const kookbangNews20230602: Source<"kookbang-news-2023-06-02"> = {
  id: "kookbang-news-2023-06-02",
  type: "interview",
  title: "[초대석] 한국-말레이시아, 국방∙방산 협력 한 단계 격상",
  publisher: "Kookbang News",
  publisherType: "official",
  containerTitle: "krtube.net",
  issued: "2023-06-02",
  accessed: "2026-11-28",
  language: "ko",
  url: "https://krtube.net/view/i1MNmyFw7ZY.html",
  note: "The text of a broadcast of the forces' channel; an official of the defence ministry who went along answers.",
};
