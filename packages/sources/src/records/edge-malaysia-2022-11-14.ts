import type { Source } from "../types.js";

/** The Edge Malaysia, in English, 2022-11-14. */
export const edgeMalaysia20221114: Source<"edge-malaysia-2022-11-14"> = {
  id: "edge-malaysia-2022-11-14",
  type: "article-newspaper",
  title: "Alleged impropriety in RMAF RM4 bil aircraft contract said to have triggered MACC probe",
  titleIsDescription: true,
  publisher: "The Edge Malaysia",
  publisherType: "news",
  issued: "2022-11-14",
  accessed: "2026-11-28",
  language: "en",
  url: "https://theedgemalaysia.com/article/alleged-impropriety-rmafs-rm4-bil-aircraft-contract-said-have-triggered-macc-probe",
};
