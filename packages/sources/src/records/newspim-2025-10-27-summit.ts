import type { Source } from "../types.js";

/** Newspim, in Korean, 2025-10-27. */
export const newspim20251027Summit: Source<"newspim-2025-10-27-summit"> = {
  id: "newspim-2025-10-27-summit",
  type: "article-newspaper",
  title: "President ends his visit to Malaysia for the ASEAN summits",
  titleIsDescription: true,
  publisher: "Newspim",
  publisherType: "news",
  issued: "2025-10-27",
  accessed: "2026-11-28",
  language: "ko",
  url: "https://www.newspim.com/news/view/20251027001283",
};
