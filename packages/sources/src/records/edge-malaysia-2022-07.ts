import type { Source } from "../types.js";

/** The Edge Malaysia, in English, 2022-07. */
export const edgeMalaysia202207: Source<"edge-malaysia-2022-07"> = {
  id: "edge-malaysia-2022-07",
  type: "article-newspaper",
  title: "Allegations of Kickbacks In Malaysian Tender For 18 Light Combat Aircraft",
  publisher: "The Edge Malaysia",
  publisherType: "news",
  containerTitle: "Indian Defence News",
  issued: "2022-07",
  accessed: "2026-11-28",
  language: "en",
  url: "http://www.indiandefensenews.in/2022/07/allegations-of-kickbacks-in-malaysian.html",
  note: "Read in a reprint.",
};
