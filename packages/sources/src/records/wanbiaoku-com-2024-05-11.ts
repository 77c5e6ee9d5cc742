import type { Source } from "../types.js";

/** wanbiaoku.com, in Chinese, 2024-05-11. */
export const wanbiaokuCom20240511: Source<"wanbiaoku-com-2024-05-11"> = {
  id: "wanbiaoku-com-2024-05-11",
  type: "webpage",
  title: "Hanwha–Widad MoU press release, Chinese",
  titleIsDescription: true,
  publisher: "wanbiaoku.com",
  publisherType: "other",
  issued: "2024-05-11",
  accessed: "2026-11-28",
  language: "zh",
  url: "https://wanbiaoku.com/new/1ce3ec7a0dd34a63a45e52baa2e7012f",
  copies: { root: "Hanwha Aerospace release of May 2024 (Chunmoo)" },
  note: "Carries the text of a Hanwha release.",
};
