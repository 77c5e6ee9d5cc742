import type { Source } from "../types.js";

/** The Sun (text by Bernama), in English, 2021-09-27. */
export const sun20210927: Source<"sun-2021-09-27"> = {
  id: "sun-2021-09-27",
  type: "article-newspaper",
  title: "National Defence and Security Industry Policy to be introduced under 12MP",
  titleIsDescription: true,
  publisher: "Bernama",
  publisherType: "news-agency",
  containerTitle: "The Sun",
  issued: "2021-09-27",
  accessed: "2026-11-28",
  language: "en",
  url: "https://www.thesundaily.my/local/national-defence-and-security-industry-policy-to-be-introduced-under-12mp-pm-YE8402230",
};
