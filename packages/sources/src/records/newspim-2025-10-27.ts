import type { Source } from "../types.js";

/** Newspim, in Korean, 2025-10-27. */
export const newspim20251027: Source<"newspim-2025-10-27"> = {
  id: "newspim-2025-10-27",
  type: "article-newspaper",
  title: "Newspim on the Lee–Anwar summit",
  titleIsDescription: true,
  publisher: "Newspim",
  publisherType: "news",
  issued: "2025-10-27",
  accessed: "2026-11-28",
  language: "ko",
  url: "https://www.newspim.com/news/view/20251027001193",
  copies: { root: "ROK presidential office written briefing of 2025-10-27" },
};
