import type { Source } from "../types.js";

/** Newspim, in Korean, 2022-06-22. */
export const newspim20220622: Source<"newspim-2022-06-22"> = {
  id: "newspim-2022-06-22",
  type: "article-newspaper",
  title: "Newspim: Eom Dong-hwan appointed head of the procurement agency",
  titleIsDescription: true,
  publisher: "Newspim",
  publisherType: "news-agency",
  issued: "2022-06-22",
  accessed: "2026-11-28",
  language: "ko",
  url: "https://member.newspim.com/news/view/20220622000421",
};
