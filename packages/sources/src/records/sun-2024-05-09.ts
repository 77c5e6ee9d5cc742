import type { Source } from "../types.js";

/** The Sun (text by Bernama), in English, 2024-05-09?. */
export const sun20240509: Source<"sun-2024-05-09"> = {
  id: "sun-2024-05-09",
  type: "article-newspaper",
  title: "S Korea keen to collaborate with Malaysia on infantry fighting vehicles upgrade",
  titleIsDescription: true,
  publisher: "Bernama",
  publisherType: "news-agency",
  containerTitle: "The Sun",
  issued: "2024-05-09?",
  accessed: "2026-11-28",
  language: "en",
  url: "https://thesun.my/business/s-korea-keen-to-collaborate-with-malaysia-on-infantry-fighting-vehicles-upgrade-DE12435987",
  note: "The page gives day and month in two orders; the date is uncertain. Read in the PressReader edition of 10 May 2024.",
};
