import type { Source } from "../types.js";

/** The Sun (text by Bernama), in Malay, 2025-10?. */
export const sun202510: Source<"sun-2025-10"> = {
  id: "sun-2025-10",
  type: "article-newspaper",
  title: "Belanjawan 2026 peruntuk RM21.7 bilion modenkan ATM",
  titleIsDescription: true,
  publisher: "Bernama",
  publisherType: "news-agency",
  containerTitle: "The Sun",
  issued: "2025-10?",
  accessed: "2026-11-28",
  language: "ms",
  url: "https://thesun.my/cerita/berita/belanjawan-2026-peruntuk-rm217-bilion-modenkan-atm-CD15076235",
  note: "The part seen shows no date; the month is from the budget of 10 October 2025 and the number in the address.",
};
