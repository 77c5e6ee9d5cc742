import type { Source } from "../types.js";

/** The Sun, in English, 2023-03-06?. */
export const sun20230306: Source<"sun-2023-03-06"> = {
  id: "sun-2023-03-06",
  type: "article-newspaper",
  title: "Mindef to launch National Defence and Security Industry Policy this year",
  titleIsDescription: true,
  publisher: "The Sun",
  publisherType: "news",
  issued: "2023-03-06?",
  accessed: "2026-11-28",
  language: "en",
  url: "https://www.thesundaily.my/home/mindef-to-launch-national-defence-and-security-industry-policy-this-year-HH10715552",
  note: "The stored copy has 2023-06-03; the number in the address lies some days after that of a page of 26 February 2023, so that day and month are exchanged.",
};
