import type { Source } from "../types.js";

/** VOA, in Korean, 2026-03-11. */
export const voaKorea20260311: Source<"voa-korea-2026-03-11"> = {
  id: "voa-korea-2026-03-11",
  type: "article-newspaper",
  title: "U.S. holds 42 percent of arms exports, South Korea ninth: SIPRI",
  titleIsDescription: true,
  publisher: "VOA",
  publisherType: "news",
  issued: "2026-03-11",
  accessed: "2026-11-28",
  language: "ko",
  url: "https://www.voakorea.com/a/u-s-holds-42-of-global-arms-exports-south-korea-ranks-9th-sipri-20260311/8123711.html",
  copies: { root: "SIPRI, Trends in International Arms Transfers, 2025" },
};
