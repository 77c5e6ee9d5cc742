import type { Source } from "../types.js";

/** Newspim, in Korean, 2025-11-17. */
export const newspim20251117: Source<"newspim-2025-11-17"> = {
  id: "newspim-2025-11-17",
  type: "article-newspaper",
  title: '이용철 초대 차장, 20년 만에 방사청장 복귀… "제2의 개청 나설 것"',
  publisher: "Newspim",
  publisherType: "news-agency",
  containerTitle: "kollo.kr",
  issued: "2025-11-17",
  accessed: "2026-11-28",
  language: "ko",
  url: "https://kollo.kr/todaycontent?id=dInsgp",
};
