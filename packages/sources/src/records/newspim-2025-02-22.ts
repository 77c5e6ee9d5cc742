import type { Source } from "../types.js";

/** Newspim, in Korean, 2025-02-22. */
export const newspim20250222: Source<"newspim-2025-02-22"> = {
  id: "newspim-2025-02-22",
  type: "article-newspaper",
  title: "RMAF chief flies FA-50 during Korea visit",
  titleIsDescription: true,
  publisher: "Newspim",
  publisherType: "news",
  containerTitle: "kollo.kr",
  issued: "2025-02-22",
  accessed: "2026-11-28",
  language: "ko",
  url: "https://kollo.kr/todaycontent?id=dbkM6q",
  unread: "Only the first part could be read again on 2026-11-28.",
};
