import type { Source } from "../types.js";

/** Perajurit, in Malay, 2022-05. */
export const perajurit202205: Source<"perajurit-2022-05"> = {
  id: "perajurit-2022-05",
  type: "interview",
  title: "Wawancara bersama Panglima Tentera Udara, Jeneral Dato’ Sri Mohd Asghar Khan TUDM",
  publisher: "Perajurit",
  publisherType: "trade-press",
  issued: "2022-05",
  accessed: "2026-11-28",
  language: "ms",
  url: "https://perajurit.com/2022/05/wawancara-bersama-panglima-tentera-udara-diraja-malaysia-jeneral-dato-sri-mohd-asghar-khan-bin-goriman-khan-tudm/",
};
