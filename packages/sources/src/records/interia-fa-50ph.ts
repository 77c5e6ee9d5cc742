import type { Source } from "../types.js";

/** Interia, in Polish, undated. */
export const interiaFa50ph: Source<"interia-fa-50ph"> = {
  id: "interia-fa-50ph",
  type: "webpage",
  title: "A missing Philippine FA-50: the search is over",
  titleIsDescription: true,
  publisher: "Interia",
  publisherType: "news",
  accessed: "2026-11-28",
  language: "pl",
  url: "https://geekweek.interia.pl/militaria/news-zaginiecie-filipinskiego-fa-50-jest-final-poszukiwan,nId,21319797",
};
