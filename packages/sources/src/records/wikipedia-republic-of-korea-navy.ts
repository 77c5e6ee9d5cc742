import type { Source } from "../types.js";

/** Wikipedia, in Korean, undated. */
export const wikipediaRepublicOfKoreaNavy: Source<"wikipedia-republic-of-korea-navy"> = {
  id: "wikipedia-republic-of-korea-navy",
  type: "entry-encyclopedia",
  title: "대한민국 해군",
  publisher: "Wikipedia",
  publisherType: "reference",
  accessed: "2026-11-28",
  language: "ko",
  url: "https://ko.m.wikipedia.org/wiki/%EB%8C%80%ED%95%9C%EB%AF%BC%EA%B5%AD_%ED%95%B4%EA%B5%B0",
};
