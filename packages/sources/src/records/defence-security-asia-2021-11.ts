import type { Source } from "../types.js";

/** wrlr.blogspot.com (text by Defence Security Asia), in English, 2021-11. */
export const defenceSecurityAsia202111: Source<"defence-security-asia-2021-11"> = {
  id: "defence-security-asia-2021-11",
  type: "webpage",
  title: "Palm oil is no problem for the FA-50",
  titleIsDescription: true,
  publisher: "Defence Security Asia",
  publisherType: "trade-press",
  containerTitle: "wrlr.blogspot.com",
  issued: "2021-11",
  accessed: "2026-11-28",
  language: "en",
  url: "https://wrlr.blogspot.com/2021/11/palm-oil-is-not-problem-for-fa-50-kai.html?m=1",
  unread: "Read once; not found again on 2026-11-28.",
};
