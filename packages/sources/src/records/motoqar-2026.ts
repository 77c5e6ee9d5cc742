import type { Source } from "../types.js";

/** Motoqar, in Malay, 2026. */
export const motoqar2026: Source<"motoqar-2026"> = {
  id: "motoqar-2026",
  type: "webpage",
  title: "TUDM dijadual terima aset strategik tahun ini",
  titleIsDescription: true,
  publisher: "Motoqar",
  publisherType: "other",
  issued: "2026",
  accessed: "2026-11-28",
  language: "ms",
  url: "https://www.motoqar.com/2026/129287/tudm-dijadual-terima-aset-strategik-tahun-ini.html",
};
