import type { Source } from "../types.js";

/** ADBR, in English, 2021-04-23. */
export const adbr20210423: Source<"adbr-2021-04-23"> = {
  id: "adbr-2021-04-23",
  type: "webpage",
  title: "South Korean KF-21 fighter rolled out",
  titleIsDescription: true,
  publisher: "ADBR",
  publisherType: "trade-press",
  issued: "2021-04-23",
  accessed: "2026-11-28",
  language: "en",
  url: "https://adbr.com.au/south-korean-kf-21-fighter-rolled-out/",
};
