import type { Source } from "../types.js";

/** K-Gonggam, in Korean, undated. */
export const kGonggamKf21: Source<"k-gonggam-kf21"> = {
  id: "k-gonggam-kf21",
  type: "article-magazine",
  title: "토종 전투기 KF-21 세계 하늘로 난다",
  publisher: "K-Gonggam",
  publisherType: "official",
  accessed: "2026-11-28",
  language: "ko",
  url: "https://gonggam.korea.kr/newsContentView.es?mid=a10201000000&section_id=NCCD_POLICY&content=NC002&code_cd=0101000000&news_id=e659c200-0788-4d99-b46e-bbc7d021c1cc",
  note: "Magazine of the South Korean government.",
};
