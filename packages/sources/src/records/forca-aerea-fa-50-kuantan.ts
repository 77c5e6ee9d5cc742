import type { Source } from "../types.js";

/** Revista Força Aérea, in Portuguese, undated. */
export const forcaAereaFa50Kuantan: Source<"forca-aerea-fa-50-kuantan"> = {
  id: "forca-aerea-fa-50-kuantan",
  type: "webpage",
  title: "KAI propõe construir o FA-50 na Malásia",
  publisher: "Revista Força Aérea",
  publisherType: "trade-press",
  accessed: "2026-11-28",
  language: "pt",
  url: "https://forcaaerea.com.br/kai-propoe-construir-o-fa-50-na-malasia",
};
