import type { Source } from "../types.js";

/** YTN, in Korean, 2019-11-26. */
export const ytn20191126: Source<"ytn-2019-11-26"> = {
  id: "ytn-2019-11-26",
  type: "article-newspaper",
  title: "한·아세안 방산협력 강화...각국 정상 방산현장 방문",
  publisher: "YTN",
  publisherType: "news",
  issued: "2019-11-26",
  accessed: "2026-11-28",
  language: "ko",
  url: "https://www.ytn.co.kr/_ln/0101_201911261635214493",
  note: "Read in a copy of the broadcast's text that gives this address.",
  copies: {
    root: "DAPA release of 2019-11-26",
  },
};
