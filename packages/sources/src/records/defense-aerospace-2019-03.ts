import type { Source } from "../types.js";

/** Defense-Aerospace, in English, 2019-03. */
export const defenseAerospace201903: Source<"defense-aerospace-2019-03"> = {
  id: "defense-aerospace-2019-03",
  type: "article-newspaper",
  title: "Deals at LIMA 2019",
  titleIsDescription: true,
  publisher: "Defense-Aerospace",
  publisherType: "trade-press",
  issued: "2019-03",
  accessed: "2026-11-28",
  language: "en",
  url: "http://www.defense-aerospace.com/cgi-bin/client/modele.pl?shop=dae&modele=release&prod=201320&cat=3",
};
