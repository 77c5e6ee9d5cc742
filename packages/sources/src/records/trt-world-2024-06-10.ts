import type { Source } from "../types.js";

/** TRT World, in English, 2024-06-10. */
export const trtWorld20240610: Source<"trt-world-2024-06-10"> = {
  id: "trt-world-2024-06-10",
  type: "article-newspaper",
  title: "Malaysia signs memorandum of understanding to purchase Turkish warships",
  publisher: "TRT World",
  publisherType: "news",
  issued: "2024-06-10",
  accessed: "2026-11-28",
  language: "en",
  url: "https://www.trtworld.com/article/18171814",
};
