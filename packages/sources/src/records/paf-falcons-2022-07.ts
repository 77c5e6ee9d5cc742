import type { Source } from "../types.js";

/** PAF Falcons, in English, 2022-07. */
export const pafFalcons202207: Source<"paf-falcons-2022-07"> = {
  id: "paf-falcons-2022-07",
  type: "webpage",
  title: "KF-21 Boramae makes its first flight",
  titleIsDescription: true,
  publisher: "PAF Falcons",
  publisherType: "trade-press",
  issued: "2022-07",
  accessed: "2026-11-28",
  language: "en",
  url: "https://paffalcons.com/air-warfare/kf-21-boramae-makes-its-first-flight",
};
