import type { Source } from "../types.js";

/** Malay Mail, in English, 2026-02-24. */
export const malayMail20260224: Source<"malay-mail-2026-02-24"> = {
  id: "malay-mail-2026-02-24",
  type: "article-newspaper",
  title:
    "Defence minister: PM signals possible exemption for armed forces spending amid procurement freeze",
  titleIsDescription: true,
  publisher: "Malay Mail",
  publisherType: "news",
  issued: "2026-02-24",
  accessed: "2026-11-28",
  language: "en",
  url: "https://www.malaymail.com/news/malaysia/2026/02/24/defence-minister-pm-signals-possible-exemption-for-armed-forces-spending-amid-procurement-freeze/210250",
};
