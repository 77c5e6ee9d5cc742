import type { Source } from "../types.js";

/** Airway, in Portuguese, 2022. */
export const airway2022: Source<"airway-2022"> = {
  id: "airway-2022",
  type: "webpage",
  title: "KF-21 two-seat version",
  titleIsDescription: true,
  publisher: "Airway",
  publisherType: "trade-press",
  issued: "2022",
  accessed: "2026-11-28",
  language: "pt",
  url: "https://airway.com.br/caca-sul-coreano-kf-21-boramae-ja-conta-com-versao-de-dois-lugares/kf-21-biplace",
};
