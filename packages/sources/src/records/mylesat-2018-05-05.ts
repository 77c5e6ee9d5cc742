import type { Source } from "../types.js";

/** Mylesat, in Indonesian, 2018-05-05. */
export const mylesat20180505: Source<"mylesat-2018-05-05"> = {
  id: "mylesat-2018-05-05",
  type: "webpage",
  title: "Hanwha Tigon 6x6 offered to Malaysia",
  titleIsDescription: true,
  publisher: "Mylesat",
  publisherType: "trade-press",
  issued: "2018-05-05",
  accessed: "2026-11-28",
  language: "id",
  url: "https://mylesat.com/2018/05/05/sempat-naksir-anoa-malaysia-incar-tigon-ranpur-penerus-black-fox-alias-tarantula/",
};
