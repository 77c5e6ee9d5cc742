import type { Source } from "../types.js";

/** haebyeong.com (text by Defense Acquisition Program Administration), in Korean, 2022-09-20. */
export const dapa20220920: Source<"dapa-2022-09-20"> = {
  id: "dapa-2022-09-20",
  type: "webpage",
  title: "DAPA release on the airworthiness conference of 2022",
  titleIsDescription: true,
  publisher: "Defense Acquisition Program Administration",
  publisherType: "official",
  containerTitle: "haebyeong.com",
  issued: "2022-09-20",
  accessed: "2026-11-28",
  language: "ko",
  url: "https://haebyeong.com/mndnews/715106",
  copies: { root: "DAPA release of 2022-09-20 (airworthiness)" },
};
