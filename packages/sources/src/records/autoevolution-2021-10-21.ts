import type { Source } from "../types.js";

/** autoevolution, in English, 2021-10-21. */
export const autoevolution20211021: Source<"autoevolution-2021-10-21"> = {
  id: "autoevolution-2021-10-21",
  type: "webpage",
  title: "South Korea's first locally made supersonic fighter",
  titleIsDescription: true,
  publisher: "autoevolution",
  publisherType: "trade-press",
  issued: "2021-10-21",
  accessed: "2026-11-28",
  language: "en",
  url: "https://www.autoevolution.com/news/south-korea-aims-high-with-its-first-locally-made-next-gen-supersonic-fighter-jet-172227.html",
};
